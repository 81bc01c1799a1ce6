package io.pincite.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.quarkus.logging.Log;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** A model behind a network, called within its limits. */
final class ConnectedModel implements LanguageModel {

    private final Destination destination;
    private final ChatModels models;
    private final HttpClient client;
    private final Limits limits;
    private final LongSupplier nanos;
    private final Semaphore seats;
    private final DayBudget budget;
    private final Breaker breaker;
    private volatile boolean streaming;

    /**
     * Connects nothing yet.
     *
     * @param streaming whether text is asked for as it is written; where a server turns out not to do so, it is not asked
     *     again
     */
    ConnectedModel(
            Setup setup,
            Limits limits,
            int callsAtOnce,
            boolean streaming,
            DayBudget budget,
            Breaker breaker,
            LongSupplier nanos) {
        this.destination = setup.destination();
        this.models = new ChatModels(setup);
        this.limits = limits;
        this.seats = new Semaphore(callsAtOnce);
        this.streaming = streaming;
        this.budget = budget;
        this.breaker = breaker;
        this.nanos = nanos;
        // HTTP/2 is asked for where TLS can agree on it; some local servers stumble over the upgrade.
        boolean encrypted = setup.baseUrl().getScheme().equalsIgnoreCase("https");
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .version(encrypted ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Optional<Destination> destination() {
        return Optional.of(destination);
    }

    @Override
    public boolean resting() {
        return breaker.open();
    }

    @Override
    public Spending spending() {
        return budget.spending();
    }

    @Override
    public Completion complete(Prompt prompt, Predicate<String> pieces) {
        if (!seats.tryAcquire()) {
            return failed(Failure.Cause.OCCUPIED, OptionalInt.empty());
        }
        try {
            return withinBudget(prompt, pieces);
        } finally {
            seats.release();
        }
    }

    private Completion withinBudget(Prompt prompt, Predicate<String> pieces) {
        long reserved = Tokens.in(prompt.length());
        if (!budget.reserve(reserved)) {
            return failed(Failure.Cause.BUDGET_SPENT, OptionalInt.empty());
        }
        if (!breaker.letsIn()) {
            budget.settle(reserved, 0);
            return failed(Failure.Cause.RESTING, OptionalInt.empty());
        }
        Call call = new Call(prompt, pieces);
        try {
            Completion completion = call.made();
            tell(completion, prompt);
            return completion;
        } catch (RuntimeException e) {
            breaker.abandoned();
            throw e;
        } finally {
            budget.settle(reserved, call.tokens);
        }
    }

    /** Who was in a hurry learns nothing about the model from not waiting for it. */
    private void tell(Completion completion, Prompt prompt) {
        Optional<Failure.Cause> cause = completion.fold(
                finished -> Optional.empty(),
                failed -> Optional.of(failed.failure().cause()));
        if (cause.isEmpty()) {
            breaker.succeeded();
        } else if (cause.get() == Failure.Cause.TIMEOUT && prompt.within().isPresent()) {
            breaker.abandoned();
        } else {
            breaker.failed();
        }
    }

    private Completion failed(Failure.Cause cause, OptionalInt status) {
        Failure failure = new Failure(cause, Wording.of(cause, destination, limits, status));
        // While it rests, every question would repeat what five lines have said.
        Log.logf(
                cause == Failure.Cause.RESTING ? Logger.Level.DEBUG : Logger.Level.WARN,
                "model did not help provider=%s host=%s code=%s",
                destination.provider(),
                destination.host(),
                cause.code());
        return new Completion.Failed(failure);
    }

    /** One call from its beginning to its end. */
    private final class Call {

        private final Prompt prompt;
        private final Predicate<String> pieces;
        private final ChatRequest request;
        private final Limits limits;
        private long tokens;

        Call(Prompt prompt, Predicate<String> pieces) {
            this.prompt = prompt;
            this.pieces = pieces;
            this.limits =
                    prompt.within().map(ConnectedModel.this.limits::within).orElse(ConnectedModel.this.limits);
            this.request = ChatRequest.builder()
                    .messages(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.matter()))
                    .build();
        }

        Completion made() {
            if (!streaming) {
                return whole();
            }
            BoundedHttp http =
                    new BoundedHttp(client, Stopwatch.forStream(limits, nanos), limits.bytes(), models.streamTypes());
            Transcript transcript = new Transcript(pieces, http::stop);
            attempt(http, () -> models.streaming(http.builder()).chat(request, transcript));
            if (http.jsonInstead()) {
                Completion completion = whole();
                streaming = completion.fold(finished -> false, failed -> true);
                return completion;
            }
            return ended(http, transcript, models.streamsSayWhyTheyEnd() && !transcript.saysWhyItEnded());
        }

        private Completion whole() {
            BoundedHttp http =
                    new BoundedHttp(client, Stopwatch.forWhole(limits, nanos), limits.bytes(), List.of("json"));
            Transcript transcript = new Transcript(pieces, http::stop);
            attempt(http, () -> transcript.wholly(models.whole(http.builder()).chat(request)));
            return ended(http, transcript, false);
        }

        /** What was refused or never arrived costs nothing, so that an outage does not use up the day. */
        private long cost(BoundedHttp http, Transcript transcript) {
            boolean free = http.status().isPresent()
                    || http.reason().filter(reason -> !reason.sent()).isPresent();
            return free ? 0 : transcript.tokens(prompt);
        }

        /** LangChain4j throws many things for one; what it could not make sense of is unreadable. */
        private void attempt(BoundedHttp http, Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                Log.debugf("model call ended by %s", e.getClass().getName().toLowerCase(Locale.ROOT));
                http.failed(e);
            }
        }

        private Completion ended(BoundedHttp http, Transcript transcript, boolean brokeOff) {
            tokens += cost(http, transcript);
            transcript.thrown().ifPresent(thrown -> {
                throw thrown;
            });
            if (http.reason().isPresent()) {
                return failed(http.reason().get(), http.status());
            }
            return transcript.whole() && !brokeOff
                    ? new Completion.Finished(transcript.cut())
                    : failed(Failure.Cause.UNREADABLE, OptionalInt.empty());
        }
    }
}
