package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Browse By",
                "Donate Subscribe to our news",
                "For more details, follow the link.",
                "Powered by WordPress",
                "Cover: Jane Doe/Agency",
                "Map of the valley and its roads. Source",
                "Click here for the Top 10 Bridges of All Time!",
                "Join the over 2 million fans of Bridge News on FB",
                "Read more: The bridge that would not fall",
                "© 2024 The Courier",
                "Dear readers,",
                "Dear readers, our newsroom lives on your support.",
                "We use cookies to make this page better for you.",
                "#BridgeDay #Valley"
            })
    void lines_that_belong_to_the_site_are_told(String line) {
        assertThat(Furniture.isFurniture(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donations to the bridge fund reached two million.",
                "More from the valley arrived on foot.",
                "Share prices fell after the bridge was closed.",
                "Home to four thousand people, the valley was cut off.",
                "The map of the valley shows no road.",
                "He asked people to subscribe to the new plan.",
                "Photo evidence was shown to the court on Friday, and the judge took it in.",
                "Search teams found two survivors.",
                "Dear friends, he began, the bridge is shut.",
                "Cover was thin on the ridge.",
                "(C) Number of bridges in the valley.",
                "Copyright lawyers met in the valley.",
                "By continuing the siege, the army lost its friends."
            })
    void sentences_stay(String line) {
        assertThat(Furniture.isFurniture(line)).isFalse();
    }

    @Test
    void what_is_glued_to_the_end_of_a_sentence_is_cut_off_and_offsets_stay_true() {
        String text = "The bridge is shut. It opens in May. Donate Subscribe to our news";
        List<Block> blocks = Furniture.marked(text, PlainText.blocksIn(text));
        assertThat(blocks).extracting(Block::kind).containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BOILERPLATE);
        assertThat(blocks.get(0).span().in(text)).isEqualTo("The bridge is shut. It opens in May.");
        assertThat(blocks.get(1).span().in(text)).isEqualTo("Donate Subscribe to our news");
    }

    @Test
    void a_section_name_after_a_dash_is_left_over_only_at_the_end() {
        String text = "The bridge over the river is shut.\nIt opens in May, the mayor said.\n- News";
        List<Block> blocks = Furniture.marked(text, PlainText.blocksIn(text));
        assertThat(blocks.get(2).kind()).isEqualTo(Block.Kind.BOILERPLATE);
        String list = "Needed are these things:\n- Bread\n- News";
        assertThat(Furniture.marked(list, PlainText.blocksIn(list)).get(2).kind())
                .isEqualTo(Block.Kind.LIST_ITEM);
    }
}
