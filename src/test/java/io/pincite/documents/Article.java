package io.pincite.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * An article as it is written down before it becomes a PDF or a DOCX: a line {@code title:}, a line {@code outlet:},
 * then headings (after {@code #}) and paragraphs, with a blank line between two of them.
 *
 * @param title the headline
 * @param outlet who publishes it
 * @param parts headings and paragraphs in reading order
 */
record Article(String title, String outlet, List<Part> parts) {

    private static final Path SOURCES = Path.of("src/test/resources/documents");

    /** Copies the list. */
    Article {
        parts = List.copyOf(parts);
    }

    /** A heading or a paragraph. */
    record Part(boolean isHeading, String text) {}

    /** Reads the source of that name, without its suffix. */
    static Article named(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".txt"));
        List<String> blocks =
                Arrays.stream(source.split("\n{2,}")).map(String::strip).toList();
        String[] head = blocks.get(0).split("\n", -1);
        return new Article(
                after("title:", head[0]),
                after("outlet:", head[1]),
                blocks.stream().skip(1).map(Article::part).toList());
    }

    /** The line below the title. */
    String byline() {
        return "By " + outlet;
    }

    private static Part part(String block) {
        return block.startsWith("#") ? new Part(true, after("#", block)) : new Part(false, block);
    }

    private static String after(String mark, String line) {
        if (!line.startsWith(mark)) {
            throw new IllegalArgumentException("Expected " + mark + " at the beginning of: " + line);
        }
        return line.substring(mark.length()).strip();
    }
}
