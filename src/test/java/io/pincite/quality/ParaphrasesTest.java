package io.pincite.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pincite.citation.CitationVerifier;
import io.pincite.citation.Ground;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.index.Snapshot;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds sentences that a model may write against the shipped documents: right ones should be carried, wrong ones must not.
 * Each line of the files has a kind and a sentence; how the wrong ones are wrong is told there.
 */
@QuarkusTest
@TestProfile(GoldenTest.ShippedLibrary.class)
class ParaphrasesTest {

    private static final Path SENTENCES = Path.of("src/test/resources/paraphrases");

    @Inject
    CitationVerifier verifier;

    @Inject
    Library library;

    @BeforeEach
    void everything_is_read() {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
    }

    @Test
    void of_right_sentences_at_most_one_in_twenty_is_dropped() throws IOException {
        List<String> right = sentences("right.txt");
        Ground ground = ground();
        List<String> dropped = right.stream()
                .filter(sentence -> ground.carrying(sentence).isEmpty())
                .toList();

        Log.infof("right sentences kept %d/%d, dropped %s", right.size() - dropped.size(), right.size(), dropped);
        assertThat(right).hasSizeGreaterThanOrEqualTo(100);
        assertThat(dropped).hasSizeLessThanOrEqualTo(right.size() / 20);
    }

    @Test
    void no_wrong_sentence_is_kept() throws IOException {
        Ground ground = ground();

        assertThat(sentences("wrong.txt"))
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(sentence ->
                        assertThat(ground.carrying(sentence)).as(sentence).isEmpty());
    }

    private Ground ground() {
        Snapshot snapshot = library.snapshot();
        return verifier.over(snapshot.holdings().stream()
                .flatMap(holding -> holding.document().stream())
                .flatMap(document -> snapshot.passagesOf(document).stream())
                .toList());
    }

    private static List<String> sentences(String file) throws IOException {
        return Files.readAllLines(SENTENCES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('\t') + 1).strip())
                .toList();
    }
}
