package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.briefing.Briefing;
import io.pincite.briefing.BriefingListener;
import io.pincite.briefing.Briefings;
import io.pincite.briefing.Length;
import io.pincite.briefing.Topic;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.retrieval.Filter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes briefings over the shipped documents. When this is red, briefings got worse. */
@QuarkusTest
@TestProfile(GoldenTest.ShippedLibrary.class)
class GoldenBriefingTest {

    @Inject
    Briefings briefings;

    @Inject
    Library library;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
    }

    @Test
    void puts_every_dated_event_on_its_day() {
        assertThat(written("the fall of Assad").timeline())
                .extracting(
                        event -> event.date().date().toString(),
                        event -> event.statement().text())
                .satisfies(events -> DAYS.forEach(day -> assertThat(events)
                        .as(day[0] + " " + day[1])
                        .anyMatch(event -> event.toList().get(0).equals(day[0])
                                && event.toList().get(1).toString().contains(day[1]))));
    }

    private static final List<String[]> DAYS = List.of(
            new String[] {"2024-11-27", "attack on Nov. 27"},
            new String[] {"2024-11-30", "bombed Aleppo"},
            new String[] {"2024-11-30", "Maarat al-Numan"},
            new String[] {"2024-12-01", "captured Aleppo"},
            new String[] {"2024-12-03", "evacuated every military ship"},
            new String[] {"2024-12-04", "U.S. forces hit weapons systems"},
            new String[] {"2024-12-05", "marched into Hama"},
            new String[] {"2024-12-06", "told its citizens not to travel"},
            new String[] {"2024-12-06", "closing in on Homs"},
            new String[] {"2024-12-07", "held Daraa"},
            new String[] {"2024-12-08", "sailed from Tartus"},
            new String[] {"2024-12-08", "had flown to Moscow"});

    @Test
    void sets_both_days_of_the_evacuation_side_by_side() {
        assertThat(written("the fall of Assad").differences())
                .anySatisfy(difference -> assertThat(difference.versions())
                        .extracting(version -> version.value())
                        .containsExactly("December 3, 2024", "December 8, 2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the fall of Assad", "Tartus", "everything", "Who helps the rebels?"})
    void carries_every_sentence_by_exact_words(String topic) {
        assertThat(written(topic).statements())
                .allSatisfy(statement -> assertThat(statement.citations())
                        .isNotEmpty()
                        .allSatisfy(citation -> assertThat(library.snapshot()
                                        .holding(citation.document().id())
                                        .flatMap(holding -> holding.document())
                                        .orElseThrow()
                                        .text()
                                        .substring(
                                                citation.span().start(),
                                                citation.span().end()))
                                .isEqualTo(citation.quote())));
    }

    @Test
    void tells_who_said_what() {
        assertThat(written("the fall of Assad").speeches())
                .extracting(speech -> speech.speaker())
                .contains("Muhammad Al-Jalali");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the 2022 World Cup final", "the price of copper", "the war in Sudan"})
    void says_so_when_the_documents_do_not_cover_a_topic(String topic) {
        assertThat(write(topic).<Boolean>fold(written -> true, no -> false)).isFalse();
    }

    private Briefing.Written written(String topic) {
        return write(topic)
                .fold(Stream::of, no -> Stream.<Briefing.Written>empty())
                .findFirst()
                .orElseThrow();
    }

    private Briefing write(String topic) {
        return briefings
                .write(new Topic(topic, Filter.NONE, Length.STANDARD), BriefingListener.NONE)
                .briefing();
    }
}
