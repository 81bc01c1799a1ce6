package io.pincite.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pincite.Sample;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Document DOCUMENT = Sample.document("a.txt", "They left.   They came back.");

    @Test
    void the_quote_is_the_text_at_its_place() {
        assertThat(citing(13, 28, Optional.empty()).quote()).isEqualTo("They came back.");
    }

    @Test
    void cannot_point_outside_the_document() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citing(13, 29, Optional.empty()))
                .withMessageContaining("a.txt");
    }

    @Test
    void cannot_point_at_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> citing(10, 13, Optional.empty()));
    }

    @Test
    void marks_only_words_that_it_quotes() {
        assertThatIllegalArgumentException().isThrownBy(() -> citing(0, 10, Optional.of(new Span(5, 12))));
    }

    private static Citation citing(int start, int end, Optional<Span> marked) {
        return new Citation(DOCUMENT, new Span(start, end), marked, List.of());
    }
}
