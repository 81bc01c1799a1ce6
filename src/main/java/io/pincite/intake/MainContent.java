package io.pincite.intake;

import java.util.List;

/** Tells what a web page says from what stands around it. */
final class MainContent {

    private static final String AROUND =
            "nav, footer, aside, form, button, [role=navigation], [role=contentinfo], [role=banner]";

    private MainContent() {}

    /** The same blocks, those that belong to the site and not to the text marked as boilerplate. */
    static List<WebBlock> of(List<WebBlock> blocks) {
        return blocks.stream()
                .map(block -> block.element().closest(AROUND) == null ? block : block.asBoilerplate())
                .toList();
    }
}
