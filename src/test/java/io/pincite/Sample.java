package io.pincite;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small documents for tests, built in one line so that a test shows only what it is about. */
public final class Sample {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private Sample() {}

    /** An English document in which every line is a paragraph. */
    public static Document document(String file, String text) {
        return document(file, text, Optional.empty(), Optional.empty());
    }

    /** The same with an outlet and a date. */
    public static Document document(String file, String text, Optional<String> outlet, Optional<LocalDate> published) {
        List<Block> blocks = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(line.start(), line.end()), 0));
        }
        String version = "sha256:" + Integer.toHexString(text.hashCode());
        return new Document(
                file, version, "text/plain", text, file, outlet, published, "en", blocks, List.of(), List.of());
    }

    /** A passage that spans the whole of {@code text}. */
    public static Passage passage(String file, String text) {
        return new Passage(document(file, text), 0, new Span(0, text.length()));
    }
}
