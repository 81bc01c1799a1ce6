package io.pincite.conversation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Memories in a folder of a test's own. */
public final class Memories {

    private Memories() {}

    /** A memory that keeps 30 days and 10,000 answers. */
    static Memory in(Path data, Clock clock) {
        return in(data, clock, 10_000);
    }

    static Memory in(Path data, Clock clock, int maxAnswers) {
        return new Memory(() -> data, new Keeping(Duration.ofDays(30), maxAnswers), clock);
    }

    /** What a door keeps in {@code data}; closing it lets another process open it. */
    public static Kept keptIn(Path data, Clock clock) {
        Memory memory = in(data, clock);
        KeptErrands errands = new KeptErrands(memory);
        return new Kept(errands, errands, memory, memory::close);
    }

    /** The parts of a memory that doors use. */
    public record Kept(Errands errands, Threads threads, History history, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    private record Keeping(Duration keep, int maxAnswers) implements ConversationConfig {

        @Override
        public Duration rewriteWithin() {
            return Duration.ZERO;
        }
    }

    /** A clock that a test moves. */
    static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-01-02T03:04:05.123456789Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Nobody here asks for another zone");
        }
    }
}
