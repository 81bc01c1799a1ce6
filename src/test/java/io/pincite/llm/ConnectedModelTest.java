package io.pincite.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectedModelTest {

    private static final Prompt PROMPT = new Prompt("Answer.", "When?");

    private static Optional<Failure> failure(LanguageModel model) {
        return failure(model, PROMPT);
    }

    private static Optional<Failure> failure(LanguageModel model, Prompt prompt) {
        return model.complete(prompt, piece -> true)
                .fold(finished -> Optional.empty(), failed -> Optional.of(failed.failure()));
    }

    private static Failure.Cause cause(LanguageModel model) {
        return failure(model).orElseThrow().cause();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void text_comes_piece_by_piece_on_the_thread_that_asks(Protocol protocol) {
        try (FakeProvider provider = FakeProvider.saying(protocol, "On May 3 the ferry arrived.")) {
            List<String> pieces = new ArrayList<>();
            List<Thread> threads = new ArrayList<>();
            Completion completion = Models.patientAt(protocol, provider.port(), true)
                    .complete(PROMPT, piece -> {
                        threads.add(Thread.currentThread());
                        return pieces.add(piece);
                    });

            assertThat(completion.<Boolean>fold(finished -> true, failed -> false))
                    .isTrue();
            assertThat(String.join("", pieces)).isEqualTo("On May 3 the ferry arrived.");
            assertThat(pieces).hasSizeGreaterThan(2);
            assertThat(threads).containsOnly(Thread.currentThread());
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void the_key_goes_to_the_provider_and_nowhere_else(Protocol protocol) {
        try (FakeProvider provider = FakeProvider.that((request, connection) -> FakeProvider.send(
                connection, 401, "application/json", "{\"error\":\"no such key " + Models.KEY + "\"}"))) {
            LanguageModel model = Models.patientAt(protocol, provider.port(), true);

            assertThat(failure(model))
                    .hasValueSatisfying(failure -> assertThat(failure.toString())
                            .contains("pincite.llm.api-key")
                            .doesNotContain("canary"));
            assertThat(model.destination().orElseThrow().toString()).doesNotContain("canary");
            assertThat(provider.requests()).singleElement().satisfies(request -> {
                assertThat(request.head()).contains(Models.KEY);
                assertThat(request.body()).doesNotContain("canary");
            });
        }
    }

    @Test
    void nobody_follows_where_a_provider_points() {
        try (FakeProvider elsewhere = FakeProvider.saying(Protocol.OPENAI, "Here.");
                FakeProvider provider = FakeProvider.that((request, connection) -> FakeProvider.send(
                        connection,
                        307,
                        "text/plain",
                        "",
                        "Location: http://127.0.0.1:" + elsewhere.port() + "/v1/chat/completions"))) {
            assertThat(cause(Models.patientAt(Protocol.OPENAI, provider.port(), true)))
                    .isEqualTo(Failure.Cause.REDIRECTED);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void after_five_failures_it_is_left_alone() {
        try (FakeProvider provider = FakeProvider.that(
                (request, connection) -> FakeProvider.send(connection, 500, "application/json", "{}"))) {
            LanguageModel model = Models.patientAt(Protocol.OLLAMA, provider.port(), true);
            for (int i = 0; i < 5; i++) {
                assertThat(model.resting()).isFalse();
                assertThat(cause(model)).isEqualTo(Failure.Cause.FAILED);
            }

            assertThat(model.resting()).isTrue();
            assertThat(cause(model)).isEqualTo(Failure.Cause.RESTING);
            assertThat(provider.requests()).hasSize(5);
        }
    }

    @Test
    void while_it_rests_nobody_calls_it_and_after_thirty_seconds_one_does() {
        AtomicBoolean well = new AtomicBoolean();
        AtomicLong now = new AtomicLong();
        try (FakeProvider provider = FakeProvider.that((request, connection) -> {
            if (well.get()) {
                FakeProvider.say(Protocol.OPENAI, "On May 3.", request, connection);
            } else {
                FakeProvider.send(connection, 500, "application/json", "{}");
            }
        })) {
            LanguageModel model = Models.at(
                    Protocol.OPENAI, "127.0.0.1:" + provider.port(), true, Models.LONG, new Breaker(now::get));
            for (int i = 0; i < 5; i++) {
                assertThat(cause(model)).isEqualTo(Failure.Cause.FAILED);
            }
            now.addAndGet(Duration.ofSeconds(30).toNanos() - 1);
            for (int i = 0; i < 200; i++) {
                assertThat(cause(model)).isEqualTo(Failure.Cause.RESTING);
            }
            assertThat(provider.requests()).hasSize(5);

            now.addAndGet(1);
            assertThat(cause(model)).isEqualTo(Failure.Cause.FAILED);
            assertThat(cause(model)).isEqualTo(Failure.Cause.RESTING);
            assertThat(provider.requests()).hasSize(6);

            well.set(true);
            now.addAndGet(Duration.ofSeconds(30).toNanos());
            assertThat(failure(model)).isEmpty();
            assertThat(failure(model)).isEmpty();
            assertThat(provider.requests()).hasSize(8);
        }
    }

    @Test
    void who_is_in_a_hurry_does_not_wait_and_holds_nothing_against_it() {
        CountDownLatch enough = new CountDownLatch(1);
        try (FakeProvider provider = FakeProvider.that((request, connection) -> await(enough))) {
            LanguageModel model = Models.patientAt(Protocol.OLLAMA, provider.port(), true);
            Prompt hasty = new Prompt("Answer.", "When?", Optional.of(Duration.ofMillis(20)));
            for (int i = 0; i < 6; i++) {
                assertThat(failure(model, hasty).orElseThrow().cause()).isEqualTo(Failure.Cause.TIMEOUT);
            }

            assertThat(model.resting()).isFalse();
            enough.countDown();
        }
    }

    @Test
    void a_day_has_no_more_tokens_than_it_has() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.OPENAI, "On May 3.")) {
            LanguageModel model = new ConnectedModel(
                    Models.setup(Protocol.OPENAI, "127.0.0.1:" + provider.port()),
                    Models.LONG,
                    1,
                    false,
                    new DayBudget(20, Clock.systemUTC()),
                    new Breaker(System::nanoTime),
                    System::nanoTime);

            assertThat(failure(model)).isEmpty();
            assertThat(failure(model)).isEmpty();
            assertThat(cause(model)).isEqualTo(Failure.Cause.BUDGET_SPENT);
            assertThat(provider.requests()).hasSize(2);
        }
    }

    @Test
    void what_is_refused_costs_no_tokens() {
        try (FakeProvider provider = FakeProvider.that(
                (request, connection) -> FakeProvider.send(connection, 503, "application/json", "{}"))) {
            LanguageModel model = new ConnectedModel(
                    Models.setup(Protocol.OPENAI, "127.0.0.1:" + provider.port()),
                    Models.LONG,
                    1,
                    true,
                    new DayBudget(6, Clock.systemUTC()),
                    new Breaker(System::nanoTime),
                    System::nanoTime);

            assertThat(cause(model)).isEqualTo(Failure.Cause.FAILED);
            assertThat(cause(model)).isEqualTo(Failure.Cause.FAILED);
        }
    }

    @Test
    void a_question_too_many_at_once_does_not_wait() throws Exception {
        CountDownLatch asked = new CountDownLatch(4);
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (FakeProvider provider = FakeProvider.that((request, connection) -> {
            asked.countDown();
            await(enough);
            FakeProvider.say(Protocol.OLLAMA, "Yes.", request, connection);
        })) {
            LanguageModel model = Models.patientAt(Protocol.OLLAMA, provider.port(), false);
            for (int i = 0; i < 4; i++) {
                threads.execute(() -> failure(model));
            }
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(cause(model)).isEqualTo(Failure.Cause.OCCUPIED);
            enough.countDown();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void who_has_enough_ends_the_call() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.ANTHROPIC, "One. Two. Three. Four. Five. Six.")) {
            List<String> pieces = new ArrayList<>();
            Completion completion = Models.patientAt(Protocol.ANTHROPIC, provider.port(), true)
                    .complete(PROMPT, piece -> {
                        pieces.add(piece);
                        return false;
                    });

            assertThat(completion.<Boolean>fold(finished -> true, failed -> false))
                    .isTrue();
            assertThat(pieces).hasSize(1);
        }
    }

    @Test
    void a_reader_who_leaves_is_no_failure_of_the_model() {
        try (FakeProvider provider = FakeProvider.saying(Protocol.OPENAI, "On May 3.")) {
            LanguageModel model = Models.patientAt(Protocol.OPENAI, provider.port(), true);
            for (int i = 0; i < 6; i++) {
                assertThatThrownBy(() -> model.complete(PROMPT, piece -> {
                            throw new CancellationException("left");
                        }))
                        .isInstanceOf(CancellationException.class);
            }

            assertThat(model.resting()).isFalse();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
