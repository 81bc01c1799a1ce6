package io.pincite.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Which documents may answer. */
final class FilterOptions {

    private static final Pattern ID = Pattern.compile("do_[0-9a-f]{16}");

    @Option(names = "--collection", paramLabel = "NAME", description = "only from this subfolder; may be repeated")
    private List<String> collections = List.of();

    @Option(names = "--document", paramLabel = "FILE", description = "only from this file or id; may be repeated")
    private List<String> documents = List.of();

    @Option(names = "--after", paramLabel = "DAY", description = "only published on this day or later, as 2024-12-01")
    private Optional<LocalDate> after = Optional.empty();

    @Option(names = "--before", paramLabel = "DAY", description = "only published on this day or earlier")
    private Optional<LocalDate> before = Optional.empty();

    /** Puts the filter into what is asked. */
    void addTo(ObjectNode asked) {
        ObjectNode filter = asked.putObject("filter");
        collections.forEach(list(filter, "collections")::add);
        documents.stream().map(FilterOptions::id).forEach(list(filter, "documents")::add);
        after.ifPresent(day -> filter.put("after", day.toString()));
        before.ifPresent(day -> filter.put("before", day.toString()));
    }

    private static ArrayNode list(ObjectNode filter, String field) {
        return filter.putArray(field);
    }

    private static String id(String named) {
        return ID.matcher(named).matches() ? named : Document.idOf(named);
    }
}
