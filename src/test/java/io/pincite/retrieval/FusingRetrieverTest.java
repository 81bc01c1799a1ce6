package io.pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FusingRetrieverTest {

    private static final Shelf SHELF = Shelf.of(
            Sample.document("ferry.txt", "The ferry sank on Monday near the lighthouse."),
            Sample.document("bridge.txt", "The bridge was opened by the mayor."),
            Sample.document("weather.txt", "It rained in Türkiye all week."));

    private final Retriever retriever = new FusingRetriever(SHELF);

    @Test
    void the_passage_that_holds_the_words_comes_first() {
        assertThat(retriever
                        .evidenceFor(new Question("Where did the ferry sink?"), 3)
                        .passages())
                .first()
                .extracting(ranked -> ranked.passage().source().file())
                .isEqualTo("ferry.txt");
    }

    @Test
    void every_score_is_the_sum_of_its_reasons() {
        assertThat(retriever
                        .evidenceFor(new Question("Who opened the bridge?"), 3)
                        .passages())
                .isNotEmpty()
                .allSatisfy(ranked -> assertThat(ranked.why().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(ranked.score(), Offset.offset(1e-12)));
    }

    @Test
    void a_passage_gains_from_what_its_document_says_elsewhere() {
        String ferry = "The ferry sank near the lighthouse. " + "Nobody in town knew more of it. ".repeat(30);
        Retriever whole = new FusingRetriever(Shelf.of(
                        Sample.document("a.txt", ferry),
                        Sample.document("b.txt", ferry + "The pilot of the harbor retired that year."))
                .searchedAsAWhole());

        List<Ranked> found = whole.evidenceFor(new Question("Did the pilot see the ferry near the lighthouse?"), 9)
                .passages();

        assertThat(found.stream().filter(ranked -> ranked.passage().text().startsWith("The ferry")))
                .extracting(ranked -> ranked.passage().source().file())
                .containsExactly("b.txt", "a.txt");
        assertThat(found).allSatisfy(ranked -> {
            assertThat(ranked.why()).containsKey("document");
            assertThat(ranked.score()).isBetween(0.0, 1.0);
            assertThat(ranked.why().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(ranked.score(), Offset.offset(1e-12));
        });
    }

    @Test
    void another_spelling_counts_no_more_than_the_word_itself() {
        Document asked = Sample.document("asked.txt", "Then Kiselyov spoke at the pier.");
        Document spelled = Sample.document("spelled.txt", "Then Kiselov spoke at the pier.");
        Document other = Sample.document("other.txt", "Then Kiselyov left.");
        Retriever names = new FusingRetriever(Shelf.of(asked, spelled, other).searchedAsAWhole());

        assertThat(files(names, "Did Kiselyov speak at the pier?")).first().isEqualTo("asked.txt");
    }

    @Test
    void orders_by_score_and_then_by_passage() {
        assertThat(retriever
                        .evidenceFor(new Question("the ferry, the bridge, the rain"), 3)
                        .passages())
                .isSortedAccordingTo(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(ranked -> ranked.passage().id()));
    }

    @Test
    void brings_no_more_than_asked_for() {
        assertThat(retriever.evidenceFor(new Question("ferry bridge rain"), 2).passages())
                .hasSize(2);
    }

    @Test
    void keeps_to_the_filter() {
        Filter onlyBridge = new Filter(
                Set.of(), Set.of(Sample.document("bridge.txt", "").id()), Optional.empty(), Optional.empty());

        assertThat(retriever.evidenceFor(new Question("ferry", onlyBridge), 3).passages())
                .allSatisfy(
                        ranked -> assertThat(ranked.passage().source().file()).isEqualTo("bridge.txt"));
    }

    @Test
    void names_the_words_that_stand_nowhere() {
        assertThat(retriever
                        .evidenceFor(new Question("Did the zeppelin land in Turkiye?"), 3)
                        .unknownWords())
                .isEqualTo(List.of("zeppelin", "land"));
    }

    @Test
    void prefers_the_days_that_the_question_names() {
        Retriever dated = new FusingRetriever(Shelf.of(
                report("early.txt", "Harbor News", LocalDate.of(2024, 12, 1)),
                report("late.txt", "Coast Post", LocalDate.of(2024, 12, 9))));

        assertThat(files(dated, "Did the ferry sail before December 5?"))
                .first()
                .isEqualTo("early.txt");
        assertThat(files(dated, "Did the ferry sail after December 5?")).first().isEqualTo("late.txt");
    }

    @Test
    void lets_the_outlets_that_the_question_names_take_turns() {
        Retriever outlets = new FusingRetriever(Shelf.of(
                report("a1.txt", "Harbor News", LocalDate.of(2024, 12, 1)),
                report("a2.txt", "Harbor News", LocalDate.of(2024, 12, 2)),
                report("b1.txt", "Coast Post", LocalDate.of(2024, 12, 3)),
                report("c1.txt", "Daily Anchor", LocalDate.of(2024, 12, 4))));

        assertThat(outlets.evidenceFor(new Question("Did the ferry sail, say Harbor News and the Coast Post?"), 2)
                        .passages())
                .extracting(ranked -> ranked.passage().source().outlet().orElseThrow())
                .containsExactlyInAnyOrder("Harbor News", "Coast Post");
    }

    @Test
    void gives_a_document_that_repeats_the_question_two_places_of_five() {
        String stuffing = "Where did the ferry sink? The ferry did sink where the ferry sank. ".repeat(60);
        Retriever stuffed = new FusingRetriever(Shelf.of(
                Sample.document("stuffed.txt", stuffing),
                Sample.document("one.txt", "The ferry sank on Monday near the lighthouse."),
                Sample.document("two.txt", "Where the ferry went down, divers searched for a week."),
                Sample.document("three.txt", "The ferry is said to sink by the bow off the cape.")));

        assertThat(files(stuffed, "Where did the ferry sink?").stream().filter("stuffed.txt"::equals))
                .hasSizeBetween(1, 2);
    }

    @Test
    void fills_the_list_from_one_long_document_where_there_is_nothing_else() {
        String text = IntStream.range(0, 60)
                .mapToObj(day -> "On day " + day + " the ferry left the harbor and nobody looked back at the town. ")
                .collect(Collectors.joining());
        Retriever lonely = new FusingRetriever(Shelf.of(Sample.document("long.txt", text)));

        assertThat(files(lonely, "When did the ferry leave?")).hasSize(5);
    }

    @Test
    void folds_near_copies_and_keeps_what_differs_in_a_number() {
        Retriever copies = new FusingRetriever(Shelf.of(
                        Sample.document("a.txt", "The ferry sank on December 3 near the lighthouse, the council said."),
                        Sample.document("b.txt", "The ferry sank on December 3 near the lighthouse, the council says."),
                        Sample.document("c.txt", "The ferry sank on December 8 near the lighthouse, the council said."))
                .knowingCopies("a.txt", "b.txt", "c.txt"));

        assertThat(files(copies, "When did the ferry sink?")).containsExactlyInAnyOrder("a.txt", "c.txt");
    }

    @Test
    void searches_by_words_alone_in_a_language_that_the_vectors_do_not_know() {
        assertThat(retriever
                        .evidenceFor(new Question("Wer hat die ferry gesehen?"), 3)
                        .passages())
                .isNotEmpty()
                .allSatisfy(ranked -> assertThat(ranked.why()).containsOnlyKeys("words"));
    }

    private static Document report(String file, String outlet, LocalDate day) {
        return Sample.document(file, "The ferry sailed from the pier.", Optional.of(outlet), Optional.of(day));
    }

    private static List<String> files(Retriever retriever, String question) {
        return retriever.evidenceFor(new Question(question), 5).passages().stream()
                .map(ranked -> ranked.passage().source().file())
                .toList();
    }
}
