package io.pincite.web;

import io.pincite.answer.AnswerListener;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Tells one reader how the answer grows. Not safe to share between threads. */
final class AnswerStream implements AnswerListener {

    /** The event that shows the evidence, cited or not. */
    static final String PASSAGES = "passages";

    private final String asked;
    private final BiConsumer<String, Object> events;
    private final List<Citation> cited = new ArrayList<>();

    /**
     * Begins a stream.
     *
     * @param asked the question in the reader's own words
     * @param events takes the name of an event and what it says
     */
    AnswerStream(String asked, BiConsumer<String, Object> events) {
        this.asked = asked;
        this.events = events;
    }

    /** The question as it is going to be answered. */
    record Understood(String question, String understoodAs) {}

    /** The evidence, best first. */
    record Passages(List<PassageJson> passages, List<String> unknownWords) {}

    /** A finished sentence; its citations carry the numbers that they have in the whole answer. */
    record Sentence(String text, List<Integer> citations, String support, List<CitationJson> sources) {}

    void understood(Question question) {
        events.accept("understood", new Understood(asked, question.text()));
    }

    @Override
    public void passages(Evidence evidence) {
        events.accept(
                PASSAGES,
                new Passages(evidence.passages().stream().map(PassageJson::of).toList(), evidence.unknownWords()));
    }

    @Override
    public void claim(Claim claim) {
        List<CitationJson> sources = claim.citations().stream()
                .distinct()
                .map(citation -> CitationJson.of(numberOf(citation), citation))
                .toList();
        List<Integer> numbers = claim.citations().stream().map(this::numberOf).toList();
        events.accept(
                "claim", new Sentence(claim.text(), numbers, claim.support().label(), sources));
    }

    /** What was told so far does not count; the numbers begin anew. */
    @Override
    public void withdrawn() {
        cited.clear();
        events.accept("withdrawn", Map.of());
    }

    private int numberOf(Citation citation) {
        if (!cited.contains(citation)) {
            cited.add(citation);
        }
        return cited.indexOf(citation) + 1;
    }
}
