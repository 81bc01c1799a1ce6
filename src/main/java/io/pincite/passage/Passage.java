package io.pincite.passage;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.text.Sentences;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a document that can be found and quoted.
 *
 * @param source the document it stands in
 * @param number its place among the document's passages, from 0
 * @param span where it stands, in the document's text
 */
public record Passage(Document source, int number, Span span) {

    /** Rejects a passage outside its document. */
    public Passage {
        if (number < 0 || span.end() > source.text().length()) {
            throw new IllegalArgumentException("Passage " + number + " " + span + " leaves " + source.file());
        }
    }

    /** Names it within the library; ties in any ranking break on it. */
    public String id() {
        return source.id() + ":" + number;
    }

    /** The passage's words, read from the source, so the two can never disagree. */
    public String text() {
        return span.in(source.text());
    }

    /** Its sentences in order, in the document's text; a sentence never runs from one block into the next. */
    public List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        for (Block block : source.blocksIn(span)) {
            Span part = new Span(
                    Math.max(block.span().start(), span.start()),
                    Math.min(block.span().end(), span.end()));
            sentences.addAll(Sentences.in(source.text(), part, source.language()));
        }
        return List.copyOf(sentences);
    }

    /** The page it begins on. */
    public Optional<Page> page() {
        return source.pageOf(span);
    }

    /** Where it stands, as {@link Document#placeOf} says it. */
    public Optional<String> place() {
        return source.placeOf(span);
    }
}
