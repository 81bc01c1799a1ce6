package io.pincite.answer;

import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an answer came about: what was considered, what spoke for each, what was kept, what was dropped and why. The same
 * library and the same question give the same trace.
 *
 * @param passages what the search found, best first
 * @param sentences the sentences of the best passages, best first
 * @param confidence how surely the best sentence answers, from 0 to 1
 * @param enough below this confidence the answer is no
 */
public record Trace(List<Considered> passages, List<Considered> sentences, double confidence, double enough) {

    /** Of an answer that nothing is known about. */
    public static final Trace NONE = new Trace(List.of(), List.of(), 0, 0);

    /** Copies the lists. */
    public Trace {
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
    }

    /**
     * A passage or a sentence that was considered.
     *
     * @param file the document it stands in
     * @param span where, in the document's text
     * @param opening its first words, so that a reader recognizes it
     * @param score what the factors came to; higher is better
     * @param factors what spoke for it, by name, each from 0 to 1
     * @param kept whether it went on: a passage to be read sentence by sentence, a sentence into the answer
     * @param why why it was kept or dropped, in a few words
     */
    public record Considered(
            String file,
            Span span,
            String opening,
            double score,
            Map<String, Double> factors,
            boolean kept,
            String why) {

        /** Copies the factors, keeping their order. */
        public Considered {
            factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        }

        /** Names the document in addresses. */
        public String documentId() {
            return Document.idOf(file);
        }
    }
}
