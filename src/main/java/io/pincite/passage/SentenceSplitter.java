package io.pincite.passage;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import io.pincite.text.Sentences;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Packs whole sentences into pieces of even size. A line break ends a sentence; a sentence longer than a piece is cut
 * between words.
 */
final class SentenceSplitter implements DocumentSplitter {

    /** The metadata key under which the document's language stands, ISO 639-1. */
    static final String LANGUAGE = "language";

    /** The metadata key under which a piece says where it begins in the text it was cut from, in chars. */
    static final String START = "start";

    /** Small passages with their neighbors found exact spans best in the measurements that this design began with. */
    static final int DEFAULT_TOKENS = 140;

    /** A token of an English sentence is about this many chars of text. */
    private static final double CHARS_PER_TOKEN = 4.4;

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private final int maxTokens;

    SentenceSplitter(int maxTokens) {
        this.maxTokens = maxTokens;
    }

    @Override
    public List<TextSegment> split(Document document) {
        String text = document.text();
        String language =
                Optional.ofNullable(document.metadata().getString(LANGUAGE)).orElse("und");
        List<Span> units = unitsOf(text, language);
        double total = units.stream().mapToDouble(unit -> tokens(unit.in(text))).sum();
        double perPiece = total / Math.ceil(total / maxTokens);
        List<TextSegment> pieces = new ArrayList<>();
        Span open = null;
        double size = 0;
        for (Span unit : units) {
            double more = tokens(unit.in(text));
            if (open != null && size + more / 2 > perPiece) {
                pieces.add(TextSegment.from(open.in(text), new Metadata().put(START, open.start())));
                open = null;
                size = 0;
            }
            open = open == null ? unit : open.join(unit);
            size += more;
        }
        if (open != null) {
            pieces.add(TextSegment.from(open.in(text), new Metadata().put(START, open.start())));
        }
        return pieces;
    }

    private List<Span> unitsOf(String text, String language) {
        List<Span> units = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            for (Span sentence : Sentences.in(text, new Span(line.start(), line.end()), language)) {
                addBounded(units, text, sentence);
            }
        }
        return units;
    }

    /** Adds the sentence, in several units where it is longer than a piece may be. */
    private void addBounded(List<Span> units, String text, Span sentence) {
        int start = sentence.start();
        while (tokens(text.substring(start, sentence.end())) > 2.0 * maxTokens) {
            int end = start + (int) (maxTokens * CHARS_PER_TOKEN);
            int blank = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
            int cut = blank > start ? blank : wholeChar(text, end);
            units.add(new Span(start, cut));
            start = cut;
            while (start < sentence.end() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (start < sentence.end()) {
            units.add(new Span(start, sentence.end()));
        }
    }

    /** Never between the two halves of a surrogate pair. */
    private static int wholeChar(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }

    /** An estimate, good enough to keep pieces alike: an ideograph is a token, other scripts need some chars for one. */
    private static double tokens(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return ideographs + (text.length() - ideographs) / CHARS_PER_TOKEN;
    }
}
