package io.pincite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetupTest {

    private static final String KEY = "sk-canary-1";

    private static LlmConfig config(Map<String, String> settings) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(LlmConfig.class);
        settings.forEach((key, value) -> builder.withDefaultValue("pincite.llm." + key, value));
        return builder.build().getConfigMapping(LlmConfig.class);
    }

    @Test
    void nothing_configured_is_no_model_and_no_problem() {
        assertThat(Setup.problemsOf(config(Map.of()))).isEmpty();
        assertThat(Setup.of(config(Map.of()))).isEmpty();
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        assertThat(Setup.problemsOf(config(Map.of("provider", "openai"))))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("pincite.llm.model"))
                .anySatisfy(problem -> assertThat(problem).contains("pincite.llm.api-key"));
    }

    @Test
    void ollama_needs_a_model_alone() {
        assertThat(Setup.of(config(Map.of("provider", "ollama", "model", "llama3.2"))))
                .hasValueSatisfying(setup -> assertThat(setup.destination())
                        .isEqualTo(new Destination("ollama", "llama3.2", "localhost:11434")));
    }

    @ParameterizedTest
    @CsvSource({
        "openai,https://models.test,https://models.test/v1",
        "openai,https://models.test/v1/,https://models.test/v1",
        "openai,http://127.0.0.1:8000/openai,http://127.0.0.1:8000/openai",
        "anthropic,https://models.test/,https://models.test/v1",
        "ollama,http://localhost:11434/,http://localhost:11434"
    })
    void an_address_without_a_path_gets_the_one_that_is_meant(String provider, String given, String used) {
        assertThat(Setup.of(config(Map.of("provider", provider, "model", "m", "base-url", given))))
                .map(Setup::baseUrl)
                .contains(URI.create(used));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.test/v1",
                "http://10.0.0.7:11434",
                "http://localhost.evil.test",
                "http://127.0.0.1.evil.test",
                "ftp://models.test",
                "models.test",
                "https://",
                "https://user:pass@models.test",
                "https://models.test?key=1",
                "https://models.test/#x",
                "https://mod els.test"
            })
    void an_address_that_would_not_be_safe_or_is_none_ends_the_start(String address) {
        assertThat(Setup.problemsOf(config(Map.of("provider", "ollama", "model", "m", "base-url", address))))
                .singleElement()
                .asString()
                .contains("pincite.llm.base-url");
    }

    @Test
    void an_address_without_encryption_can_be_allowed() {
        assertThat(Setup.problemsOf(config(Map.of(
                        "provider", "ollama", "model", "m", "base-url", "http://ollama:11434", "allow-http", "true"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY + "\nHost: evil", KEY + " " + KEY, KEY + "\u00fc"})
    void a_key_that_no_header_can_hold_is_refused_without_being_shown(String key) {
        List<String> problems = Setup.problemsOf(config(Map.of("provider", "openai", "model", "m", "api-key", key)));

        assertThat(problems)
                .singleElement()
                .asString()
                .contains("pincite.llm.api-key")
                .doesNotContain("canary");
    }

    @Test
    void a_key_hides_itself() {
        LlmConfig config = config(Map.of("provider", "openai", "model", "m", "api-key", " " + KEY + "\n"));

        assertThat(Setup.of(config)).hasValueSatisfying(setup -> {
            assertThat(setup.toString()).contains("***").doesNotContain("canary");
            assertThat(setup.key()).map(ApiKey::revealed).contains(KEY);
        });
    }
}
