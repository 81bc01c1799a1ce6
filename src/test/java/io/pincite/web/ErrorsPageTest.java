package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.ops.ReferencePage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

    @Test
    void explains_every_code_with_its_status() {
        assertThat(ReferencePage.cells("errors.md"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> List.of(code.code(), String.valueOf(code.status())))
                        .toList());
    }
}
