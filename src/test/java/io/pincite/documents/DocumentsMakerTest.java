package io.pincite.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed PDF and DOCX are what the maker makes. When one of these is red, copy the made ones over. */
class DocumentsMakerTest {

    private static final Path MADE = Path.of("target/made-documents");

    @ParameterizedTest
    @ValueSource(strings = {DocumentsMaker.PDF, DocumentsMaker.DOCX})
    void makes_the_very_bytes_that_ship(String file) throws IOException {
        DocumentsMaker.makeIn(MADE);

        assertThat(MADE.resolve(file))
                .as("after a change of its source: cp -r target/made-documents/. documents/")
                .hasSameBinaryContentAs(ShippedDocuments.FOLDER.resolve(file));
    }

    @ParameterizedTest
    @CsvSource({DocumentsMaker.PDF + ", strategic-defeat", DocumentsMaker.DOCX + ", kremlin-turns-away"})
    void ships_every_word_of_the_source_in_its_order(String file, String source) throws IOException {
        Article article = Article.named(source);
        String words = article.title() + " " + article.byline() + " "
                + article.parts().stream().map(Article.Part::text).collect(Collectors.joining(" "));

        assertThat(ShippedDocuments.wordsOf(file)).isEqualTo(words);
    }

    @Test
    void fills_more_than_one_page() throws IOException {
        assertThat(ShippedDocuments.pages()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {DocumentsMaker.PDF, DocumentsMaker.DOCX})
    void gives_no_date_to_an_article_without_one(String file) throws IOException {
        String bytes =
                Files.readString(ShippedDocuments.FOLDER.resolve(file), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("CreationDate", "ModDate", "dcterms:created", "dcterms:modified");
    }
}
