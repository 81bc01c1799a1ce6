package io.pincite.page;

import io.pincite.llm.FakeProvider;
import io.pincite.llm.Protocol;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The service on the documents that it ships with, and a language model on this machine that says what it is told to. */
public final class WithModel implements QuarkusTestProfile {

    private static final Path DATA = Path.of("target/page/model-data");

    @Override
    public Map<String, String> getConfigOverrides() {
        Folders.empty(DATA);
        FakeProvider provider = FakeProvider.saying(
                Protocol.OPENAI,
                "The opposition captured 56 towns within two days [3]. They were paid by nobody in 1999 [1].");
        return Map.of(
                "pincite.documents", "documents",
                "pincite.data", DATA.toString(),
                "pincite.llm.provider", "openai",
                "pincite.llm.base-url", "http://127.0.0.1:" + provider.port() + "/v1",
                "pincite.llm.model", "test-model",
                "pincite.llm.first-token-timeout", "30s",
                "pincite.llm.idle-timeout", "30s",
                "pincite.llm.api-key", "sk-of-a-test");
    }
}
