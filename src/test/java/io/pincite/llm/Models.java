package io.pincite.llm;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Models for tests, connected to a provider on this machine. */
public final class Models {

    /** The key that no test may ever find anywhere. */
    public static final String KEY = "sk-canary-4f1c9e77";

    /** Small enough for a build, large enough for a loaded machine. */
    public static final Limits SHORT = new Limits(
            Duration.ofMillis(400),
            Duration.ofMillis(600),
            Duration.ofMillis(400),
            Duration.ofMillis(1500),
            256 * 1024);

    /** Longer than the slowest machine needs. */
    static final Limits LONG = new Limits(
            Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(30), 256 * 1024);

    private Models() {}

    /** A model at {@code port} with little patience. */
    public static LanguageModel at(Protocol protocol, int port, boolean streaming) {
        return at(protocol, "127.0.0.1:" + port, streaming);
    }

    /** A model at a host and port with little patience. */
    public static LanguageModel at(Protocol protocol, String host, boolean streaming) {
        return at(protocol, host, streaming, SHORT);
    }

    /** A model with little patience that no failure keeps from trying again. */
    public static LanguageModel tirelessAt(Protocol protocol, String host, boolean streaming) {
        AtomicLong later = new AtomicLong();
        return at(protocol, host, streaming, SHORT, new Breaker(() -> later.addAndGet(Breaker.REST.toNanos())));
    }

    /** A model with the patience that the settings give it by themselves. */
    public static LanguageModel byDefaultAt(Protocol protocol, String host, boolean streaming) {
        LlmConfig config = new SmallRyeConfigBuilder()
                .withMapping(LlmConfig.class)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(LlmConfig.class);
        return at(protocol, host, streaming, LlmFactory.limitsOf(config), new Breaker(System::nanoTime));
    }

    /** A model at {@code port} that waits as long as the slowest machine needs. */
    public static LanguageModel patientAt(Protocol protocol, int port, boolean streaming) {
        return at(protocol, "127.0.0.1:" + port, streaming, LONG);
    }

    static LanguageModel at(Protocol protocol, String host, boolean streaming, Limits limits) {
        return at(protocol, host, streaming, limits, new Breaker(System::nanoTime));
    }

    static LanguageModel at(Protocol protocol, String host, boolean streaming, Limits limits, Breaker breaker) {
        return new ConnectedModel(
                setup(protocol, host),
                limits,
                4,
                streaming,
                new DayBudget(1_000_000, Clock.systemUTC()),
                breaker,
                System::nanoTime);
    }

    static Setup setup(Protocol protocol, String host) {
        String path = protocol == Protocol.OLLAMA ? "" : "/v1";
        return new Setup(
                protocol.provider(), URI.create("http://" + host + path), "test-model", Optional.of(ApiKey.of(KEY)));
    }

    /** No model. */
    public static LanguageModel none() {
        return new AbsentModel();
    }
}
