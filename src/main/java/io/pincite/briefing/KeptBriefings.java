package io.pincite.briefing;

import io.pincite.conversation.Paper;
import io.pincite.conversation.Papers;
import io.pincite.index.Library;
import io.pincite.retrieval.Filter;
import io.pincite.text.Normal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Has briefings written, compares each with the last one on its topic, and keeps it. Safe to share between threads. */
@Singleton
final class KeptBriefings implements Briefings {

    private final BriefingWriter writer;
    private final Papers papers;
    private final Library library;
    private final Clock clock;
    private final RandomGenerator random;

    KeptBriefings(BriefingWriter writer, Papers papers, Library library, Clock clock, RandomGenerator random) {
        this.writer = writer;
        this.papers = papers;
        this.library = library;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public FiledBriefing write(Topic topic, BriefingListener listener) {
        Instant at = clock.instant();
        String subject = subjectOf(topic);
        Briefing briefing = writer.write(topic, LocalDate.ofInstant(at, ZoneOffset.UTC), listener)
                .fold(written -> compared(written, subject), no -> no);
        FiledBriefing filed = new FiledBriefing(
                "br_" + HexFormat.of().toHexDigits(random.nextLong()),
                at,
                briefing,
                Duration.between(at, clock.instant()));
        papers.keep(new Paper(filed.id(), subject, at, KeptForm.of(filed)));
        return filed;
    }

    @Override
    public Optional<FiledBriefing> briefing(String id) {
        return papers.paper(id).map(paper -> KeptForm.briefing(paper.content()));
    }

    private Briefing.Written compared(Briefing.Written now, String subject) {
        return papers.latestOn(subject)
                .map(paper -> KeptForm.briefing(paper.content()))
                .flatMap(filed -> filed.briefing()
                        .fold(
                                before -> Optional.of(Comparison.between(filed.id(), before, now, library.snapshot())),
                                no -> Optional.<Since>empty()))
                .map(now::since)
                .orElse(now);
    }

    /** The same for the same words, length and filter, so that only like is compared with like. */
    private static String subjectOf(Topic topic) {
        Filter filter = topic.filter();
        String all = String.join(
                "\n",
                Normal.folded(topic.words()),
                topic.length().label(),
                new TreeSet<>(filter.collections()).toString(),
                new TreeSet<>(filter.documents()).toString(),
                filter.after().toString(),
                filter.before().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
