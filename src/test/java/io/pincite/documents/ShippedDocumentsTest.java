package io.pincite.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped library holds its facts, its disagreements and its formats. */
class ShippedDocumentsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/documents/facts.tsv", delimiter = '\t', quoteCharacter = '\0')
    void holds_the_fact(String file, String about, String words) throws IOException {
        assertThat(ShippedDocuments.wordsOf(file)).as(about).contains(words);
    }

    @Test
    void comes_in_six_formats_and_one_collection() throws IOException {
        assertThat(ShippedDocuments.files())
                .containsExactly(
                        "archive/kremlin-turns-away.docx",
                        "mercenaries-stay-in-ukraine.md",
                        "rebel-offensive.html",
                        "russian-contingent-leaves.txt",
                        "strategic-defeat.pdf",
                        "trophies-and-drones.eml");
    }

    @Test
    void disagrees_with_itself_where_the_reports_do() throws IOException {
        assertThat(ShippedDocuments.wordsOf("rebel-offensive.html")).contains("Tartus on Dec. 3", "Sergey Kiselyov");
        assertThat(ShippedDocuments.wordsOf("mercenaries-stay-in-ukraine.md"))
                .contains("Tartus on Sunday, December 8", "Sergey Kisel,");
    }

    @Test
    void has_two_reports_that_share_most_of_their_background() throws IOException {
        Set<String> first = shingles(ShippedDocuments.wordsOf("mercenaries-stay-in-ukraine.md"));
        Set<String> second = shingles(ShippedDocuments.wordsOf("strategic-defeat.pdf"));
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);

        assertThat((double) shared.size() / Math.min(first.size(), second.size()))
                .isBetween(0.5, 0.8);
    }

    /** The article's own words give no year, so nothing may date it. */
    @Test
    void leaves_the_older_report_undated() throws IOException {
        assertThat(ShippedDocuments.wordsOf("archive/kremlin-turns-away.docx")).doesNotContain("2024", "December");
    }

    private static Set<String> shingles(String words) {
        List<String> all = List.of(words.split(" ", -1));
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 8 <= all.size(); i++) {
            shingles.add(String.join(" ", all.subList(i, i + 8)));
        }
        return shingles;
    }
}
