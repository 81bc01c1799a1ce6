package io.pincite.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Retrievers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BriefingWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);

    private static final Document HARBOR =
            Sample.document("harbor.txt", """
            The harbor of Tartus emptied when the government fell, and the fleet lost its only base in the region.
            On Dec. 3 Russia evacuated all of its warships from the naval base in Tartus.
            The next day the harbor master closed the gates of the port to every visitor.
            "We lost a base that we had for fifty years," said Vera Orlova, a retired admiral of the fleet.
            Some 400 sailors of the Tartus base went home by train after the long voyage.
            """, Optional.of("The Daily Anchor"), Optional.of(LocalDate.of(2024, 12, 5)));

    private static final Document RIVAL =
            Sample.document("rival.txt", """
            The port city of Tartus has seen many fleets come and go since the war began.
            On Sunday, December 8, Russia evacuated its warships from the base in Tartus, say fishermen.
            """, Optional.of("Morning Wire"), Optional.of(LocalDate.of(2024, 12, 9)));

    @Nested
    class When_sources_count_differently {

        private static final String OTHER = " The mayor of Turin spoke to the families at the station in the evening.";

        @Test
        void both_numbers_stand_side_by_side() {
            assertThat(versions(
                            "The flood in Turin left 30 families without a roof.",
                            "The flood in Turin left 45 families without a roof."))
                    .containsExactly("30", "45");
        }

        @Test
        void a_rough_number_contradicts_nobody() {
            assertThat(versions(
                            "The flood in Turin left more than 30 families without a roof.",
                            "The flood in Turin left 45 families without a roof."))
                    .isEmpty();
        }

        @Test
        void other_things_may_be_counted_otherwise() {
            assertThat(versions(
                            "The flood in Turin left 30 families without a roof.",
                            "The flood in Turin closed 45 bridges to all cars."))
                    .isEmpty();
        }

        private List<String> versions(String one, String other) {
            Document first = Sample.document(
                    "one.txt", one + OTHER, Optional.of("Anchor"), Optional.of(LocalDate.of(2024, 12, 5)));
            Document second = Sample.document(
                    "other.txt",
                    other + " Volunteers brought soup and blankets to the gym of the school.",
                    Optional.of("Wire"),
                    Optional.of(LocalDate.of(2024, 12, 6)));
            return written(briefing("the flood in Turin", first, second)).differences().stream()
                    .flatMap(difference -> difference.versions().stream())
                    .map(Disagreement.Version::value)
                    .toList();
        }
    }

    @Nested
    class When_sources_cover_the_topic {

        private final Briefing.Written briefing = written(briefing("the fleet in Tartus", HARBOR, RIVAL));

        @Test
        void cites_every_sentence_to_the_exact_words() {
            assertThat(briefing.statements()).isNotEmpty().allSatisfy(statement -> {
                assertThat(statement.citations()).isNotEmpty();
                if (statement.kind() == Statement.Kind.QUOTED) {
                    Citation first = statement.citations().get(0);
                    Document source = first.document().file().equals(HARBOR.file()) ? HARBOR : RIVAL;
                    assertThat(first.span().in(source.text())).isEqualTo(statement.text());
                }
            });
        }

        @Test
        void dates_events_by_the_event_and_shows_how() {
            assertThat(briefing.timeline())
                    .extracting(
                            event -> event.date().inWords(),
                            event -> event.date().how())
                    .containsExactly(
                            tuple("December 3, 2024", "\u201CDec. 3\u201D, in a report of December 5, 2024"),
                            tuple(
                                    "December 4, 2024",
                                    "\u201CThe next day\u201D, counted from December 3, 2024 before it"),
                            tuple("December 8, 2024", "\u201CDecember 8\u201D, in a report of December 9, 2024"));
        }

        @Test
        void sets_different_days_of_one_event_side_by_side() {
            assertThat(briefing.differences())
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.versions())
                            .extracting(Disagreement.Version::value)
                            .containsExactly("December 3, 2024", "December 8, 2024"));
        }

        @Test
        void tells_who_said_what() {
            assertThat(briefing.speeches())
                    .extracting(Speech::speaker, Speech::direct)
                    .contains(tuple("Vera Orlova", true));
        }

        @Test
        void counts_what_is_counted() {
            assertThat(briefing.figures())
                    .extracting(Figure::value, Figure::counted)
                    .contains(tuple("400", "sailors of the Tartus base went home by train after the long voyage"));
        }

        @Test
        void says_no_sentence_twice() {
            List<String> told = new ArrayList<>();
            briefing.facts().forEach(fact -> told.add(fact.text()));
            briefing.timeline().forEach(event -> told.add(event.statement().text()));
            briefing.speeches().forEach(speech -> told.add(speech.statement().text()));

            assertThat(told).doesNotHaveDuplicates();
        }

        @Test
        void writes_the_same_again() {
            assertThat(briefing("the fleet in Tartus", HARBOR, RIVAL)).isEqualTo(briefing);
        }
    }

    @Test
    void says_so_when_the_documents_do_not_cover_the_topic() {
        Briefing briefing = briefing("the price of copper in Chile", HARBOR, RIVAL);

        assertThat(briefing.<Boolean>fold(written -> true, no -> false)).isFalse();
    }

    @Test
    void says_so_when_no_document_is_new_enough() {
        Briefing briefing = briefing("everything new since January 1, 2025", HARBOR, RIVAL);

        assertThat(briefing.<String>fold(written -> "", Briefing.NotCovered::reason))
                .isNotEmpty();
    }

    @Test
    void takes_the_whole_folder_as_a_topic() {
        Briefing.Written briefing = written(briefing("everything new since December 7, 2024", HARBOR, RIVAL));

        assertThat(briefing.sources()).extracting(CitedSource::name).containsExactly("Morning Wire");
    }

    @Test
    void takes_a_missing_year_from_another_report_of_the_same_event() {
        Document undated = Sample.document("undated.txt", """
                Russia evacuated all of its warships from the naval base in Tartus on December 3.
                On December 5 rebels entered the city of Hama from three sides at once.
                """);

        Briefing.Written briefing = written(briefing("the warships in Tartus", HARBOR, undated));

        assertThat(briefing.timeline())
                .filteredOn(event -> event.statement().text().contains("Hama"))
                .singleElement()
                .satisfies(event -> assertThat(event.date().inWords()).isEqualTo("December 5, 2024"))
                .satisfies(event -> assertThat(event.date().reading()).isEqualTo(EventDate.Reading.YEAR_OF_OTHERS));
    }

    @Test
    void leaves_a_year_open_that_nobody_gives() {
        Document undated = Sample.document(
                "undated.txt", "On December 5 rebels entered the city of Hama from three sides at once.");

        Briefing.Written briefing = written(briefing("Hama", undated));

        assertThat(briefing.timeline())
                .singleElement()
                .satisfies(event -> assertThat(event.date().inWords()).isEqualTo("December 5"));
        assertThat(briefing.gaps()).extracting(Gap::kind).contains(Gap.Kind.DATE, Gap.Kind.UNDATED_SOURCE);
    }

    @Test
    void never_dates_an_event_by_what_was_before_it() {
        Document report = Sample.document("report.txt", """
                Northern Hama had seen no such fighting since 2020, when the army took the villages.
                Hama has been without water since Monday, and nobody repairs the pipes of the city.
                """, Optional.empty(), Optional.of(LocalDate.of(2024, 12, 5)));

        assertThat(written(briefing("Hama", report)).timeline()).isEmpty();
    }

    static Briefing briefing(String topic, Document... documents) {
        Shelf shelf = Shelf.of(documents);
        return new BriefingWriter(shelf, Retrievers.over(shelf), shelf)
                .write(new Topic(topic, Filter.NONE, Length.STANDARD), TODAY, BriefingListener.NONE);
    }

    static Briefing.Written written(Briefing briefing) {
        return briefing.fold(written -> written, no -> {
            throw new AssertionError(no.reason());
        });
    }
}
