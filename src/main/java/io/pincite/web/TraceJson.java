package io.pincite.web;

import io.pincite.answer.Trace;
import io.pincite.conversation.Turn;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an answer came about. */
@Schema(name = "Trace")
record TraceJson(
        String id,
        String question,
        String understoodAs,

        @Schema(description = "How surely the best sentence answers, 0 to 1")
        double confidence,

        @Schema(description = "Below this confidence the answer is no")
        double enough,

        @Schema(description = "What the search found, best first")
        List<Considered> passages,

        @Schema(description = "The sentences of the best passages, best first")
        List<Considered> sentences) {

    /** A passage or a sentence that was considered. */
    @Schema(name = "Considered")
    record Considered(
            String document,
            String file,
            int start,
            int end,
            String opening,
            double score,
            Map<String, Double> factors,
            boolean kept,
            String why,
            String href) {

        private static Considered of(Trace.Considered considered) {
            return new Considered(
                    considered.documentId(),
                    considered.file(),
                    considered.span().start(),
                    considered.span().end(),
                    considered.opening(),
                    considered.score(),
                    considered.factors(),
                    considered.kept(),
                    considered.why(),
                    PlaceAddress.of(considered.documentId(), considered.span()));
        }
    }

    static TraceJson of(Turn turn, Trace trace) {
        return new TraceJson(
                turn.id(),
                turn.asked(),
                turn.answer().question().text(),
                trace.confidence(),
                trace.enough(),
                trace.passages().stream().map(Considered::of).toList(),
                trace.sentences().stream().map(Considered::of).toList());
    }
}
