package io.pincite.answer;

import io.pincite.llm.LanguageModel;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Writer;
import jakarta.inject.Singleton;

/** Lets write whom the question wants; a language model writes by itself where one is configured. */
@Singleton
final class ChosenWriter implements AnswerWriter {

    private final ExtractiveWriter extractive;
    private final GeneratedWriter generated;
    private final LanguageModel model;

    ChosenWriter(ExtractiveWriter extractive, GeneratedWriter generated, LanguageModel model) {
        this.extractive = extractive;
        this.generated = generated;
        this.model = model;
    }

    @Override
    public Answer write(Evidence evidence, AnswerListener listener) {
        return switch (evidence.question().writer()) {
            case EXTRACTIVE -> extractive.write(evidence, listener);
            case GENERATED -> generated.write(evidence, listener);
        };
    }

    @Override
    public Writer usual() {
        return model.destination().isPresent() ? Writer.GENERATED : Writer.EXTRACTIVE;
    }
}
