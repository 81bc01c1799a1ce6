package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a check of quotes found, for people at a terminal: each that does not hold, and how many do. */
final class CheckedPage {

    private static final int DEEP = 6;

    private final JsonNode checked;
    private final JsonNode asked;

    /**
     * A page.
     *
     * @param checked what the HTTP interface found
     * @param asked what it was asked to check, which names the files
     */
    CheckedPage(JsonNode checked, JsonNode asked) {
        this.checked = checked;
        this.asked = asked;
    }

    /** Whether everything holds. */
    boolean holds() {
        return checked.path("holds").asBoolean();
    }

    /** Each that does not hold, and how many do. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Json.items(checked, "quotes")
                .filter(quote -> !Json.words(quote, "verdict").equals("holds"))
                .forEach(quote -> {
                    lines.add(Line.EMPTY
                            .mark("[" + quote.path("number").asInt() + "] ")
                            .bold(Json.words(quote, "verdict"))
                            .plain(file(quote).map(name -> " in " + name).orElse("")));
                    lines.add(Line.at(DEEP).plain("\u201C" + Json.words(quote, "quote") + "\u201D"));
                    lines.add(Line.at(DEEP).plain(Json.words(quote, "says")));
                });
        Json.texts(checked, "unsupported").forEach(sentence -> {
            lines.add(Line.EMPTY.bold("said to be a quote, and is in none of its citations"));
            lines.add(Line.at(DEEP).plain("\u201C" + sentence + "\u201D"));
        });
        lines.add(Line.of(Json.words(checked, "verified") + " quotes stand where they are said to stand"));
        return lines;
    }

    /** The file that what was asked names for a quote. */
    private Optional<String> file(JsonNode quote) {
        return Json.items(asked, "citations")
                .filter(cited -> cited.path("number").equals(quote.path("number")))
                .findFirst()
                .flatMap(cited -> Json.some(cited.path("document"), "file"));
    }
}
