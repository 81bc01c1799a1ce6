package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where quotes stand, for people at a terminal. */
final class Places {

    private static final int IN = 2;
    private static final int DEEP = 6;

    private final Function<JsonNode, String> address;

    /** Says of each place where a person opens it. */
    Places(Function<JsonNode, String> address) {
        this.address = address;
    }

    /**
     * A citation with its number, and its quote unless that is read already.
     *
     * @param shown what the reader has seen
     */
    List<Line> numbered(JsonNode citation, Set<String> shown) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.at(IN).mark("[" + citation.path("number").asInt() + "]").plain(" " + place(citation)));
        String quote = Json.words(citation, "quote");
        if (!shown.contains(quote)) {
            lines.add(Line.at(DEEP).plain("\u201C" + quote + "\u201D"));
        }
        lines.add(Line.at(DEEP).faint(address.apply(citation)));
        return lines;
    }

    /** What comes near a question that nothing answers; without numbers, since nothing is cited. */
    List<Line> nearest(List<JsonNode> closest) {
        List<Line> lines = new ArrayList<>();
        if (!closest.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.add(Line.at(IN).plain("What comes nearest, without answering:"));
        }
        for (JsonNode citation : closest) {
            lines.add(Line.at(DEEP).plain("\u201C" + Json.words(citation, "quote") + "\u201D"));
            lines.add(Line.at(DEEP).faint(place(citation)));
        }
        return lines;
    }

    private static String place(JsonNode citation) {
        JsonNode document = citation.path("document");
        return Stream.of(
                        Json.some(document, "file"),
                        Json.some(document, "outlet"),
                        Json.some(document, "published"),
                        Json.some(citation, "place")
                                .or(() -> Json.some(citation, "page").map(page -> "page " + page)),
                        Optional.of("chars " + citation.path("start").asInt() + "-"
                                + citation.path("end").asInt()),
                        copies(citation))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> copies(JsonNode citation) {
        return Optional.of(Json.items(citation, "copies")
                        .map(copy -> Json.words(copy, "file"))
                        .collect(Collectors.joining(", ")))
                .filter(files -> !files.isEmpty())
                .map(files -> "the same in " + files);
    }
}
