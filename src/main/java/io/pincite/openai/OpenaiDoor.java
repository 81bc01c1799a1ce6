package io.pincite.openai;

import io.pincite.web.OtherDoor;
import io.pincite.web.Problem;
import jakarta.inject.Singleton;

/** Every error below {@code /v1/} has the shape that OpenAI's clients read, wherever it arises. */
@Singleton
final class OpenaiDoor implements OtherDoor {

    private final OpenaiConfig config;

    OpenaiDoor(OpenaiConfig config) {
        this.config = config;
    }

    @Override
    public boolean leadsTo(String path) {
        return path.startsWith("/v1/");
    }

    @Override
    public long longestBody() {
        return config.maxJson().asLongValue();
    }

    @Override
    public Object error(Problem problem) {
        return ErrorJson.of(problem);
    }
}
