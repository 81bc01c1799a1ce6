package io.pincite.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecheckTest {

    private static final String WORDS = "The ferry left Genoa on May 3.";
    private static final Document LOG = Sample.document("log.txt", "First a heading.\n" + WORDS + "\nMore.");
    private static final Citation CITED = new Citation(LOG, new Span(17, 47), Optional.empty(), List.of());

    @Test
    void words_in_their_place_hold() {
        assertThat(now(LOG)).isEqualTo(result(Verdict.HOLDS, LOG, 17, 47));
    }

    @Test
    void a_new_version_with_the_words_in_their_place_holds() {
        Document longer = Sample.document("log.txt", LOG.text() + " And more.");

        assertThat(now(longer)).isEqualTo(result(Verdict.HOLDS, longer, 17, 47));
    }

    @Test
    void words_that_moved_within_the_document_are_found_nearest_to_where_they_stood() {
        Document twice = Sample.document("log.txt", "A preface.\n" + LOG.text() + " ".repeat(40) + WORDS);

        assertThat(now(twice)).isEqualTo(result(Verdict.MOVED, twice, 28, 58));
    }

    @Test
    void words_that_moved_to_another_document_are_found_there() {
        Document archive = Sample.document("archive.txt", WORDS);

        assertThat(now(archive)).isEqualTo(result(Verdict.MOVED, archive, 0, 30));
        assertThat(now(Sample.document("log.txt", "Rewritten."), archive))
                .isEqualTo(result(Verdict.MOVED, archive, 0, 30));
    }

    @Test
    void a_document_that_changed_or_went_is_told_apart() {
        assertThat(now(Sample.document("log.txt", "The ferry left Genoa on May 4."))
                        .verdict())
                .isEqualTo(Verdict.CHANGED);
        assertThat(now(Sample.document("other.txt", "Something else.")).verdict())
                .isEqualTo(Verdict.GONE);
    }

    @Test
    void words_put_into_a_document_that_never_held_them_are_not_found() {
        Quotation forged = new Quotation(
                "The ferry sank.", Optional.of(LOG.id()), Optional.of(LOG.version()), Optional.of(new Span(0, 15)));

        assertThat(new Recheck(Shelf.of(LOG)).of(forged).verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void words_without_a_document_hold_wherever_they_stand_however_they_are_broken() {
        Quotation loose =
                new Quotation("left\n  Genoa on May 3.", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(new Recheck(Shelf.of(LOG)).of(loose)).isEqualTo(result(Verdict.HOLDS, LOG, 27, 47));
    }

    private static Recheck.Result now(Document... documents) {
        return new Recheck(Shelf.of(documents)).of(CITED);
    }

    private static Recheck.Result result(Verdict verdict, Document document, int start, int end) {
        return new Recheck.Result(verdict, Optional.of(new Recheck.Place(Source.of(document), new Span(start, end))));
    }
}
