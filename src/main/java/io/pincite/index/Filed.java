package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A document in the library without its text, and where its passages stand.
 *
 * @param head the document with an empty text and no structure
 * @param spans where its passages stand, in the document's text
 * @param keys what each passage says, as {@link Key} sees it
 */
record Filed(Document head, List<Span> spans, List<Key> keys) {

    /** Copies the lists. */
    Filed {
        spans = List.copyOf(spans);
        keys = List.copyOf(keys);
    }

    /** What is kept of a document that was cut into {@code passages}. */
    static Filed of(Document document, List<Passage> passages) {
        return new Filed(
                withoutText(document),
                passages.stream().map(Passage::span).toList(),
                passages.stream().map(passage -> Key.of(passage.text())).toList());
    }

    private static Document withoutText(Document document) {
        return new Document(
                document.file(),
                document.version(),
                document.mediaType(),
                "",
                document.title(),
                document.outlet(),
                document.published(),
                document.language(),
                List.of(),
                List.of(),
                List.of());
    }

    int passages() {
        return spans.size();
    }

    /** The name of passage {@code number}, as {@link Passage#id()} gives it. */
    String passageId(int number) {
        return head.id() + ":" + number;
    }

    /** The passage of this number, standing in {@code document}; empty where there is none. */
    Optional<Passage> passage(Document document, int number) {
        return number < spans.size() ? Optional.of(new Passage(document, number, spans.get(number))) : Optional.empty();
    }
}
