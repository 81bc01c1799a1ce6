package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void every_line_is_a_paragraph_where_nothing_is_wrapped() {
        String report = """
                Rebels enter the second city
                The rebels entered the city on Friday evening, three days after they had set out from the province in the north west.
                The government said that it had pulled its soldiers back to prepare a counterattack.
                What happened before
                The front had hardly moved in four years, and nobody had expected it to move in this one either, diplomats said.
                """;
        assertThat(kinds(report)).containsExactly("HEADING", "PARAGRAPH", "PARAGRAPH", "HEADING", "PARAGRAPH");
    }

    @Test
    void wrapped_lines_belong_together() {
        String letter = """
                The committee met on the first of March to hear what the engineers had
                found under the bridge, and to decide whether the road across it could
                stay open for the summer. It could not.

                A second bridge is to be built beside the old one before the winter
                comes, at a price that the council has not yet been told.
                """;
        assertThat(blocks(letter)).hasSize(2);
        assertThat(blocks(letter).get(0).span().in(letter))
                .startsWith("The committee")
                .endsWith("It could not.");
    }

    @Test
    void short_lines_that_each_end_a_sentence_are_not_wrapped() {
        String notes = """
                The pump was changed on Monday.
                The filter was cleaned on Tuesday.
                The motor was oiled on Wednesday.
                """;
        assertThat(kinds(notes)).containsExactly("PARAGRAPH", "PARAGRAPH", "PARAGRAPH");
    }

    @Test
    void markdown_keeps_headings_lists_and_tables() {
        String page = """
                # Stations

                Two of them are staffed.

                - North, on the cape
                - South, in the bay

                | Station | Crew |
                |---|---|
                | North | 4 |
                | South | 7 |

                Sea state
                ---------
                Calm.
                """;
        assertThat(kinds(page))
                .containsExactly(
                        "HEADING",
                        "PARAGRAPH",
                        "LIST_ITEM",
                        "LIST_ITEM",
                        "TABLE_HEADER",
                        "BOILERPLATE",
                        "TABLE_ROW",
                        "TABLE_ROW",
                        "HEADING",
                        "PARAGRAPH");
    }

    @Test
    void whatever_lies_between_blocks_is_white_space() {
        String text = "\n  A title\r\n\r\n\tFirst line that is a sentence of its own.\r\n* item\f\n\n1) one\nlast";
        StringBuilder between = new StringBuilder(text);
        List<Block> blocks = blocks(text);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            between.delete(blocks.get(i).span().start(), blocks.get(i).span().end());
        }
        assertThat(between.toString()).isBlank();
    }

    private static List<Block> blocks(String text) {
        return PlainText.blocksIn(text);
    }

    private static List<String> kinds(String text) {
        return blocks(text).stream().map(block -> block.kind().name()).toList();
    }
}
