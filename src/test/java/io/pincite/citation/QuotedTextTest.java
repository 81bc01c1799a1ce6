package io.pincite.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTextTest {

    private static final Document LOG = Sample.document("trips/log.txt", "The ferry left.");

    private final QuotedText quoted = new QuotedText(Shelf.of(LOG));

    @Test
    void finds_words_between_any_marks() {
        assertThat(wordsIn("He said “one two”, then \"three\", «four» and „five“; it's not 5\" wide."))
                .containsExactly("one two", "three", "four", "five");
    }

    @Test
    void says_where_the_words_stand() {
        String text = "He said “one two”.";

        assertThat(quoted.in(text, 9).get(0).at().in(text)).isEqualTo("one two");
    }

    @Test
    void reads_our_own_address_beside_a_quote() {
        Quotation said = only(
                "[1] trips/log.txt: “The ferry left.” http://localhost:8080/documents/" + LOG.id() + "?start=0&end=15");

        assertThat(said.documentId()).contains(LOG.id());
        assertThat(said.span()).contains(new Span(0, 15));
    }

    @Test
    void reads_the_name_of_a_file_before_or_behind_a_quote() {
        assertThat(only("“The ferry left.” (trips/log.txt, line 1)").documentId())
                .contains(LOG.id());
        assertThat(only("trips/log.txt: “The ferry left.”").documentId()).contains(LOG.id());
        assertThat(only("trips/log.txt:\n“The ferry left.”").documentId()).isEmpty();
    }

    @Test
    void reads_a_quote_whose_words_begin_on_the_next_line() {
        assertThat(only("trips/log.txt: “\nThe ferry left.”").documentId()).contains(LOG.id());
    }

    @Test
    void stops_at_the_bound() {
        assertThat(quoted.in("“one” ".repeat(50), 10)).hasSize(10);
    }

    private Quotation only(String text) {
        List<QuotedText.Found> found = quoted.in(text, 9);
        assertThat(found).hasSize(1);
        return found.get(0).said();
    }

    private List<String> wordsIn(String text) {
        return quoted.in(text, 9).stream().map(found -> found.said().words()).toList();
    }
}
