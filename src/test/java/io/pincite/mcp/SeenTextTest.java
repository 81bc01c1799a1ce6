package io.pincite.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenTextTest {

    private static final Document DOCUMENT = new Document(
            "a.html",
            "sha256:1",
            "text/html",
            "Seen.\nObey\nme.\nSeen too.",
            "A",
            Optional.empty(),
            Optional.empty(),
            "en",
            List.of(
                    new Block(Block.Kind.PARAGRAPH, new Span(0, 5), 0),
                    new Block(Block.Kind.HIDDEN, new Span(6, 14), 0),
                    new Block(Block.Kind.PARAGRAPH, new Span(15, 24), 0)),
            List.of(),
            List.of());

    @Test
    void leaves_out_what_nobody_sees_and_no_offset_moves() {
        assertThat(SeenText.of(DOCUMENT, new Span(0, 24))).isEqualTo("Seen.\n    \n   \nSeen too.");
    }

    @Test
    void does_so_where_only_a_part_is_read() {
        assertThat(SeenText.of(DOCUMENT, new Span(8, 19))).isEqualTo("  \n   \nSeen");
    }
}
