package io.pincite.answer;

import io.pincite.citation.CitationVerifier;
import io.pincite.llm.Completion;
import io.pincite.llm.Destination;
import io.pincite.llm.LanguageModel;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Ranked;
import io.pincite.retrieval.Writer;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Lets a language model say it in prose. Whether there is an answer, where sources differ and what every sentence stands
 * on is decided here: the model sees the question and a few passages, and of what it writes those sentences are kept that
 * a passage carries. Where it fails, or what is left lacks what the documents answer, their own sentences stand instead,
 * with the reason.
 */
@Singleton
@Typed(GeneratedWriter.class)
final class GeneratedWriter implements AnswerWriter {

    private final AnswerWriter extractive;
    private final LanguageModel model;
    private final CitationVerifier verifier;
    private final Prompts prompts;

    GeneratedWriter(ExtractiveWriter extractive, LanguageModel model, CitationVerifier verifier) {
        this.extractive = extractive;
        this.model = model;
        this.verifier = verifier;
        this.prompts = new Prompts();
    }

    @Override
    public Answer write(Evidence evidence, AnswerListener listener) {
        return extractive
                .write(evidence, onlyTraced(listener))
                .fold(extract -> written(evidence, extract, listener), no -> no);
    }

    /** How the extract was chosen is how the answer was; its claims may not be those that are told. */
    private static AnswerListener onlyTraced(AnswerListener listener) {
        return new AnswerListener() {
            @Override
            public void traced(Trace trace) {
                listener.traced(trace);
            }
        };
    }

    private Answer written(Evidence evidence, Answer.Cited extract, AnswerListener listener) {
        List<Ranked> shown = Shown.of(evidence, extract);
        Draft draft = new Draft(
                verifier.over(shown.stream().map(Ranked::passage).toList()),
                new Citing(shown, extract),
                new Screen(prompts.rules()),
                listener);
        Completion completion = model.complete(prompts.forAnswer(evidence.question(), shown), draft::add);
        return completion.fold(
                finished -> {
                    draft.end(finished.cut());
                    return judged(draft, extract, listener);
                },
                failed -> quoted(
                        draft,
                        extract,
                        listener,
                        new Authorship.Reason(
                                failed.failure().cause().code(),
                                failed.failure().message()),
                        failed.failure().cause().sent()));
    }

    private Answer judged(Draft draft, Answer.Cited extract, AnswerListener listener) {
        Comparison comparison = Comparison.of(draft.claims(), extract);
        Optional<Destination> to = model.destination();
        if (comparison.lost().isPresent() || to.isEmpty()) {
            return quoted(draft, extract, listener, comparison.lost().orElseThrow(), true);
        }
        Authorship authorship = new Authorship(
                Writer.GENERATED,
                to.map(Destination::model),
                to.map(Destination::host),
                draft.dropped(),
                Optional.empty());
        return new Answer.Cited(extract.question(), draft.claims(), comparison.disagreements()).by(authorship);
    }

    private Answer quoted(
            Draft draft, Answer.Cited extract, AnswerListener listener, Authorship.Reason reason, boolean sent) {
        if (!draft.claims().isEmpty()) {
            listener.withdrawn();
        }
        extract.claims().forEach(listener::claim);
        Optional<String> sentTo = sent ? model.destination().map(Destination::host) : Optional.empty();
        return extract.by(
                new Authorship(Writer.EXTRACTIVE, Optional.empty(), sentTo, draft.dropped(), Optional.of(reason)));
    }
}
