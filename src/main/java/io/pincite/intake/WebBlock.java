package io.pincite.intake;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One block of a web page, not yet judged.
 *
 * @param element the innermost block element around it
 * @param kind what its element says it is, or {@link Block.Kind#BOILERPLATE}
 * @param number heading level or row number
 * @param text as it shows, white space as in the source
 * @param linked how many of its chars stand in links
 */
record WebBlock(Element element, Block.Kind kind, int number, String text, int linked) {

    /** The share of its chars that stand in links. */
    double linkDensity() {
        return text.isBlank() ? 0 : Math.min(1, linked / (double) text.strip().length());
    }

    WebBlock asBoilerplate() {
        return new WebBlock(element, Block.Kind.BOILERPLATE, 0, text, linked);
    }

    void addTo(Draft draft) {
        draft.add(kind, number, text);
    }

    /** How many words it has. */
    int words() {
        return List.of(text.strip().split("\\s+")).size();
    }
}
