package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.text.Span;
import io.pincite.web.Contract;
import io.pincite.web.FoundJson;
import io.pincite.web.PassageJson;
import io.pincite.web.PlaceAddress;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds passages without writing an answer. */
@Singleton
final class SearchTool implements Tool {

    private final Contract contract;

    SearchTool(Contract contract) {
        this.contract = contract;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Made call(ObjectNode arguments, String service) throws JsonProcessingException {
        FoundJson found = contract.search(arguments);
        Sheet sheet = new Sheet(service).say(summary(found.passages()));
        for (int i = 0; i < found.passages().size(); i++) {
            add(i + 1, found.passages().get(i), sheet);
        }
        return new Made(found, sheet.toString());
    }

    private static String summary(List<PassageJson> passages) {
        return passages.isEmpty()
                ? "No passage bears on this; try other words."
                : passages.size() + " passages, the best first. That they were found does not mean that they answer.";
    }

    private static void add(int number, PassageJson passage, Sheet sheet) {
        Span span = new Span(passage.start(), passage.end());
        sheet.place(
                        "[" + number + "]",
                        passage.document(),
                        passage.place().or(() -> passage.page().map(page -> "page " + page)),
                        PlaceAddress.of(passage.document().id(), span))
                .quote(passage.text());
    }
}
