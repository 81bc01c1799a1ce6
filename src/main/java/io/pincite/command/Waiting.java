package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a service, and says how far it is once that takes longer than a second. */
final class Waiting {

    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long MILLIS_BETWEEN_LOOKS = 50;
    private static final long MILLIS_BETWEEN_WORDS = 250;

    private final Service service;
    private final Screen screen;

    Waiting(Service service, Screen screen) {
        this.service = service;
        this.screen = screen;
    }

    /** Returns when a question need not wait any more. */
    void untilItAnswers(Duration atMost) {
        if (!until(state -> !service.tooEarly().contains(state), atMost)) {
            throw Trouble.of("The folder was not read within " + atMost.toMinutes()
                    + " minutes; what was read is kept, so the same command goes on from there");
        }
    }

    /** Whether {@code there} was true of the state of the library before the time ran out. */
    boolean until(Predicate<String> there, Duration atMost) {
        long begin = System.nanoTime();
        JsonNode status = status();
        while (!there.test(Json.words(status, "state"))) {
            long waited = System.nanoTime() - begin;
            if (waited > atMost.toNanos()) {
                screen.endProgress();
                return false;
            }
            if (waited > QUIET_NANOS) {
                screen.progress(told(status));
            }
            rest();
            status = status();
        }
        screen.endProgress();
        return true;
    }

    /** What {@code work} gives; {@code doing} says to a waiting person what goes on. */
    <T> T during(String doing, Supplier<T> work) {
        long begin = System.nanoTime();
        CompletableFuture<T> result = CompletableFuture.supplyAsync(work);
        while (true) {
            try {
                T done = result.get(MILLIS_BETWEEN_WORDS, TimeUnit.MILLISECONDS);
                screen.endProgress();
                return done;
            } catch (TimeoutException e) {
                long waited = System.nanoTime() - begin;
                if (waited > QUIET_NANOS) {
                    screen.progress(doing + " " + TimeUnit.NANOSECONDS.toSeconds(waited) + " s");
                }
            } catch (ExecutionException e) {
                screen.endProgress();
                throw unwrapped(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Trouble.of("Interrupted");
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }

    private JsonNode status() {
        return Json.given(service.status());
    }

    private static String told(JsonNode status) {
        JsonNode files = status.path("documents");
        int passages = status.path("passages").asInt();
        return switch (Json.words(status, "state")) {
                    case "starting" -> "opening what was read before";
                    case "reading" ->
                        "reading, files to go: " + files.path("pending").asInt()
                                + Json.some(status, "reading")
                                        .map(file -> ", now " + file)
                                        .orElse("");
                    default -> "preparing, " + status.path("embedded").asInt() + " of " + passages + " passages";
                }
                + Json.some(status, "remainingSeconds")
                        .map(left -> ", about " + left + " s")
                        .orElse("");
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.of("Interrupted while waiting for the library");
        }
    }
}
