package io.pincite.quality;

import static io.pincite.quality.ReportAssert.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks the shipped documents everything we know the answer to. When this is red, the product got worse. */
@QuarkusTest
@TestProfile(GoldenTest.ShippedLibrary.class)
class GoldenTest {

    @Inject
    Quality quality;

    @Inject
    Library library;

    @Test
    void answers_cites_and_refuses_as_well_as_promised() throws IOException {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);

        Report report = quality.measure(QuestionsFile.read(GoldenQuestionsTest.FILE));

        Log.info("golden questions\n" + report.table() + report.missesTable());
        assertThat(report)
                .reaches(Measure.CITATION_EXACT, 1.0)
                .reaches(Measure.ANSWER_ACCURACY, 0.90)
                .reaches(Measure.REFUSAL_RIGHT, 0.8)
                .staysWithin(Measure.REFUSAL_WRONG, 0.1);
    }

    @Test
    void finds_the_sentence_that_a_word_was_cut_out_of() {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);

        Report report = quality.measure(quality.clozeQuestions(30, 1));

        Log.info("cloze questions\n" + report.table() + report.missesTable());
        assertThat(report).reaches(Measure.CITATION_EXACT, 1.0).reaches(Measure.SEARCH_HIT_4, 0.9);
    }

    /** The folder that ships, and an index of its own. */
    public static final class ShippedLibrary implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.documents", "documents", "pincite.data", "target/golden-data");
        }
    }
}
