package io.pincite.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.citation.Verdict;
import io.pincite.conversation.Paper;
import io.pincite.conversation.Papers;
import io.pincite.intake.Document;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Retrievers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptBriefingsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-01-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Topic TARTUS = new Topic("Tartus", Filter.NONE, Length.STANDARD);

    private static final String EARLIER = """
            Russia took its fleet out of the naval base in Tartus on December 8, 2024.
            The harbor of Tartus stood empty for the first time in fifty years, fishermen said.
            """;

    private final Drawer drawer = new Drawer();

    @Test
    void comes_back_as_it_was_written() {
        FiledBriefing filed = briefings(document(EARLIER)).write(TARTUS, BriefingListener.NONE);

        assertThat(briefings(document("Something else.")).briefing(filed.id())).contains(filed);
    }

    @Test
    void has_nothing_to_compare_the_first_with() {
        FiledBriefing first = briefings(document(EARLIER)).write(TARTUS, BriefingListener.NONE);

        assertThat(BriefingWriterTest.written(first.briefing()).since()).isEmpty();
    }

    @Test
    void says_what_is_new_and_which_quotes_are_lost_since_the_last_one() {
        FiledBriefing first = briefings(document(EARLIER)).write(TARTUS, BriefingListener.NONE);
        String later = EARLIER.replace("The harbor of Tartus stood empty", "The old port of Tartus was deserted")
                + "On December 20, 2024 the first merchant ship came back to the port of Tartus.\n";

        FiledBriefing second = briefings(document(later)).write(TARTUS, BriefingListener.NONE);

        assertThat(BriefingWriterTest.written(second.briefing()).since()).hasValueSatisfying(since -> {
            assertThat(since.id()).isEqualTo(first.id());
            assertThat(since.asOf()).isEqualTo(LocalDate.of(2025, 1, 10));
            assertThat(since.fresh()).extracting(Statement::text).anyMatch(text -> text.contains("merchant ship"));
            assertThat(since.lost()).singleElement().satisfies(lost -> {
                assertThat(lost.citation().quote()).startsWith("The harbor of Tartus");
                assertThat(lost.verdict()).isEqualTo(Verdict.CHANGED);
            });
        });
    }

    @Test
    void compares_only_like_with_like() {
        briefings(document(EARLIER)).write(TARTUS, BriefingListener.NONE);

        FiledBriefing other = briefings(document(EARLIER))
                .write(new Topic("Tartus", Filter.NONE, Length.LONG), BriefingListener.NONE);

        assertThat(BriefingWriterTest.written(other.briefing()).since()).isEmpty();
    }

    @Test
    void keeps_an_honest_no_too() {
        FiledBriefing no = briefings(document(EARLIER))
                .write(new Topic("the price of copper", Filter.NONE, Length.SHORT), BriefingListener.NONE);

        assertThat(briefings(document(EARLIER)).briefing(no.id())).contains(no);
    }

    private Briefings briefings(Document document) {
        Shelf shelf = Shelf.of(document);
        BriefingWriter writer = new BriefingWriter(shelf, Retrievers.over(shelf), shelf);
        return new KeptBriefings(writer, drawer, shelf, NOON, new Random(drawer.papers.size()));
    }

    private static Document document(String text) {
        return Sample.document(
                "tartus.txt", text, Optional.of("The Daily Anchor"), Optional.of(LocalDate.of(2024, 12, 21)));
    }

    /** Keeps papers for as long as the test runs. */
    private static final class Drawer implements Papers {

        private final List<Paper> papers = new ArrayList<>();

        @Override
        public boolean keep(Paper paper) {
            papers.add(paper);
            return false;
        }

        @Override
        public Optional<Paper> paper(String id) {
            return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Paper> latestOn(String subject) {
            return papers.stream()
                    .filter(paper -> paper.subject().equals(subject))
                    .reduce((first, second) -> second);
        }
    }
}
