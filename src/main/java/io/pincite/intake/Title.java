package io.pincite.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a document calls itself. */
final class Title {

    private static final int LONGEST = 200;
    private static final int NEAR_TOP = 8;
    private static final int SENTENCE = 60;

    /** Titles that are names of files, of slides or of documents without a name. */
    private static final Pattern PROGRAMS = Pattern.compile(
            ".*\\.(?:docx?|pptx?|xlsx?|pdf|indd|qxd|tex|dvi|rtf|odt|txt|html?)|(?:slide|document|folie) ?\\d+");

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

    /** Whether {@code title}, which a file states of itself, is one that a person gave and not its program. */
    static boolean isGiven(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return lower.length() > 3
                && !lower.startsWith("microsoft ")
                && !lower.startsWith("powerpoint ")
                && !lower.startsWith("untitled")
                && !PROGRAMS.matcher(lower).matches();
    }

    /** What stands below the first sentence heads a part and not the whole. */
    private static boolean isSentence(String paragraph) {
        return paragraph.length() > SENTENCE && ".!?".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    /** A heading without the signs that make it one. */
    static String bare(String heading) {
        String first = heading.lines().findFirst().orElse("");
        return Invisible.strippedFrom(first)
                .replaceAll("^[#=\\s]+|[#=\\s]+$", "")
                .replaceAll("\\s+", " ");
    }

    /** The name of a file as people say it. */
    static String withoutExtension(String name) {
        return Optional.of(name.lastIndexOf('.'))
                .filter(dot -> dot > 0)
                .map(dot -> name.substring(0, dot))
                .orElse(name);
    }
}
