package io.pincite.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A model that can be called, as far as settings can say.
 *
 * @param provider whose protocol it speaks, never {@code NONE}
 * @param baseUrl what the protocol's paths are appended to, without a slash at its end
 * @param model the model's name
 * @param key what the provider gave; empty where it asks for none
 */
record Setup(LlmConfig.Provider provider, URI baseUrl, String model, Optional<ApiKey> key) {

    private static final String BASE_URL = "pincite.llm.base-url";

    /** What keeps the settings from being used, each for the person who can change them; empty when nothing does. */
    static List<String> problemsOf(LlmConfig config) {
        List<String> problems = new ArrayList<>();
        if (config.provider() == LlmConfig.Provider.NONE) {
            return problems;
        }
        if (config.model().filter(name -> !name.isBlank()).isEmpty()) {
            problems.add(
                    "pincite.llm.model is missing; name the model that " + label(config.provider()) + " should use");
        }
        addressProblem(config).ifPresent(problems::add);
        if (config.apiKey().isEmpty() && config.baseUrl().isEmpty() && needsKey(config.provider())) {
            problems.add("pincite.llm.api-key is missing; set it to the key that " + label(config.provider())
                    + " gave you, best as the environment variable PINCITE_LLM_API_KEY");
        }
        if (config.apiKey().filter(key -> !key.fitsHeader()).isPresent()) {
            problems.add("pincite.llm.api-key is empty or holds blanks or other characters that no key has;"
                    + " copy it again");
        }
        return problems;
    }

    /** The model of settings without problems; empty where none is wanted. */
    static Optional<Setup> of(LlmConfig config) {
        if (config.provider() == LlmConfig.Provider.NONE || !problemsOf(config).isEmpty()) {
            return Optional.empty();
        }
        return config.model().map(name -> new Setup(config.provider(), address(config), name.strip(), config.apiKey()));
    }

    /** Where passages go, as it is shown to people. */
    Destination destination() {
        String host = baseUrl.getPort() < 0 ? baseUrl.getHost() : baseUrl.getHost() + ":" + baseUrl.getPort();
        return new Destination(label(provider), model, host);
    }

    /** Whether the address is that of this machine, told without asking a name server. */
    static boolean isLoopback(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(?:\\.\\d{1,3}){3}");
    }

    private static Optional<String> addressProblem(LlmConfig config) {
        URI address;
        try {
            address = new URI(given(config));
        } catch (URISyntaxException e) {
            return Optional.of(BASE_URL + " is no address; write it like https://host/v1");
        }
        boolean http = "http".equalsIgnoreCase(address.getScheme());
        if ((!http && !"https".equalsIgnoreCase(address.getScheme())) || address.getHost() == null) {
            return Optional.of(BASE_URL + " must begin with https://, or http:// on this machine, and name a host");
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            return Optional.of(
                    BASE_URL + " may hold neither a user nor a ? nor a #; a key belongs in pincite.llm.api-key");
        }
        if (http && !isLoopback(address) && !config.allowHttp()) {
            return Optional.of(BASE_URL + " (" + address + ") would send passages unencrypted; use https, or allow it"
                    + " with pincite.llm.allow-http=true");
        }
        return Optional.empty();
    }

    /** OpenAI's and Anthropic's addresses end in a version; one without a path is meant so too. */
    private static URI address(LlmConfig config) {
        String given = given(config).replaceAll("/+$", "");
        boolean versioned = config.provider() != LlmConfig.Provider.OLLAMA;
        boolean bare = URI.create(given).getRawPath().isEmpty();
        return URI.create(versioned && bare ? given + "/v1" : given);
    }

    private static String given(LlmConfig config) {
        return config.baseUrl().map(String::strip).orElseGet(() -> switch (config.provider()) {
            case OPENAI -> "https://api.openai.com/v1";
            case ANTHROPIC -> "https://api.anthropic.com/v1";
            case OLLAMA, NONE -> "http://localhost:11434";
        });
    }

    private static boolean needsKey(LlmConfig.Provider provider) {
        return provider == LlmConfig.Provider.OPENAI || provider == LlmConfig.Provider.ANTHROPIC;
    }

    private static String label(LlmConfig.Provider provider) {
        return provider.name().toLowerCase(Locale.ROOT);
    }
}
