package io.pincite.briefing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Keeps briefings in memory, the latest ones only; the least recently used is forgotten first. */
@Singleton
final class RememberedBriefings implements Briefings {

    private static final int MOST = 200;

    private final BriefingWriter writer;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<String, FiledBriefing> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FiledBriefing> eldest) {
            return size() > MOST;
        }
    };

    RememberedBriefings(BriefingWriter writer, Clock clock, RandomGenerator random) {
        this.writer = writer;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public FiledBriefing write(Topic topic, BriefingListener listener) {
        Instant at = clock.instant();
        Briefing briefing = writer.write(topic, LocalDate.ofInstant(at, ZoneOffset.UTC), listener);
        FiledBriefing filed = new FiledBriefing(
                "br_" + HexFormat.of().toHexDigits(random.nextLong()),
                at,
                briefing,
                Duration.between(at, clock.instant()));
        synchronized (kept) {
            kept.put(filed.id(), filed);
        }
        return filed;
    }

    @Override
    public Optional<FiledBriefing> briefing(String id) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(id));
        }
    }
}
