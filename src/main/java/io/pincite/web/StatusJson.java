package io.pincite.web;

import io.pincite.index.Progress;
import io.pincite.intake.State;
import io.pincite.llm.LanguageModel;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far reading has come. */
@Schema(name = "Status")
public record StatusJson(
        @Schema(enumeration = {"starting", "reading", "embedding", "ready"})
        String state,

        @Schema(description = "How many files are in each state")
        Map<String, Integer> documents,

        @Schema(description = "Passages that can be found by word")
        int passages,

        @Schema(description = "Passages that can be found by meaning too")
        int embedded,

        @Schema(description = "The file being read now") Optional<String> reading,

        @Schema(description = "How long the rest will take, where that can be told")
        Optional<Long> remainingSeconds,

        @Schema(description = "How many files were read a minute lately, while files are being read")
        Optional<Integer> filesPerMinute,

        @Schema(description = "The language model, where one is configured")
        Optional<Model> model) {

    /** Where question and passages of a generated answer go. */
    @Schema(name = "Model")
    public record Model(
            String provider,
            String name,
            String host,
            @Schema(enumeration = {"ready", "resting"}) String state) {}

    static StatusJson of(Progress progress, LanguageModel model) {
        Map<String, Integer> documents = Arrays.stream(State.values())
                .collect(Collectors.toMap(
                        State::label,
                        state -> progress.files().getOrDefault(state, 0),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return new StatusJson(
                progress.phase().name().toLowerCase(Locale.ROOT),
                documents,
                progress.passages(),
                progress.embedded(),
                progress.reading(),
                progress.remaining().map(Duration::toSeconds),
                progress.filesPerMinute().stream().boxed().findFirst(),
                model.destination()
                        .map(to -> new Model(
                                to.provider(), to.model(), to.host(), model.resting() ? "resting" : "ready")));
    }
}
