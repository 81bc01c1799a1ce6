package io.pincite.intake;

import java.util.List;
import java.util.Optional;

/** Finds what a document calls itself. */
final class Title {

    private static final int LONGEST = 200;
    private static final int NEAR_TOP = 8;
    private static final int SENTENCE = 60;

    private Title() {}

    /** Its first heading near the top, else the name of the file without its extension. */
    static String of(String text, List<Block> blocks, String name) {
        return blocks.stream()
                .filter(block -> block.kind().quotable())
                .limit(NEAR_TOP)
                .takeWhile(block -> block.kind() != Block.Kind.PARAGRAPH
                        || !isSentence(block.span().in(text)))
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> bare(block.span().in(text)))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
                .findFirst()
                .orElseGet(() -> withoutExtension(name));
    }

    /** What stands below the first sentence heads a part and not the whole. */
    private static boolean isSentence(String paragraph) {
        return paragraph.length() > SENTENCE && ".!?".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    /** A heading without the signs that make it one. */
    private static String bare(String heading) {
        String first = heading.lines().findFirst().orElse("");
        return Invisible.strippedFrom(first)
                .replaceAll("^[#=\\s]+|[#=\\s]+$", "")
                .replaceAll("\\s+", " ");
    }

    private static String withoutExtension(String name) {
        return Optional.of(name.lastIndexOf('.'))
                .filter(dot -> dot > 0)
                .map(dot -> name.substring(0, dot))
                .orElse(name);
    }
}
