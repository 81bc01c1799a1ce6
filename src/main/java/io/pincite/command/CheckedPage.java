package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a check of quotes found, for people at a terminal: each that does not hold, and how many do. */
final class CheckedPage {

    private static final int DEEP = 6;

    private final JsonNode checked;

    /** A page of what the HTTP interface found. */
    CheckedPage(JsonNode checked) {
        this.checked = checked;
    }

    /** Whether everything holds. */
    boolean holds() {
        return checked.path("holds").asBoolean();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Json.items(checked, "quotes")
                .filter(quote -> !Json.words(quote, "verdict").equals("holds"))
                .forEach(quote -> {
                    lines.add(Line.EMPTY
                            .mark("[" + quote.path("number").asInt() + "] ")
                            .bold(Json.words(quote, "verdict")));
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
}
