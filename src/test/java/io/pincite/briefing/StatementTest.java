package io.pincite.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pincite.Sample;
import io.pincite.citation.Citation;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Document DOCUMENT = Sample.document("a.txt", "The ships left. Nobody waved.");
    private static final Document COPY = Sample.document("b.txt", "The ships left. Nobody waved at them.");

    @Test
    void cannot_be_without_a_citation() {
        assertThatThrownBy(() -> Statement.built("The ships left.", List.of()))
                .hasMessageContaining("without a citation");
    }

    @Test
    void cannot_quote_what_does_not_stand_there() {
        assertThatThrownBy(() -> new Statement("The ships stayed.", Statement.Kind.QUOTED, List.of(citation(DOCUMENT))))
                .hasMessageContaining("The ships stayed.");
    }

    @Test
    void counts_near_copies_as_one_source() {
        Citation first = new Citation(DOCUMENT, new Span(0, 15), Optional.empty(), List.of(COPY));

        assertThat(Statement.quoting(List.of(first, citation(COPY))).independentSources())
                .isEqualTo(1);
    }

    private static Citation citation(Document document) {
        return new Citation(document, new Span(0, 15), Optional.empty(), List.of());
    }
}
