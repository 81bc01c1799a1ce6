package io.pincite.web;

import io.pincite.retrieval.Filter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which documents may answer, as a request says it. */
@Schema(name = "Filter", description = "Which documents may answer; what is left out lets everything through")
record FilterJson(
        @Schema(description = "Subfolders, the ones below them included", examples = "reports/2024")
        Optional<List<String>> collections,

        @Schema(description = "Document ids", examples = "do_0123456789abcdef")
        Optional<List<String>> documents,

        @Schema(description = "Published on this day or later", examples = "2024-12-01")
        Optional<String> after,

        @Schema(description = "Published on this day or earlier", examples = "2024-12-31")
        Optional<String> before) {

    private static final int MOST = 100;

    /** The filter of a request that may have none. */
    static Filter of(Optional<FilterJson> json) {
        return json.map(FilterJson::filter).orElse(Filter.NONE);
    }

    private Filter filter() {
        Optional<LocalDate> from = after.map(day -> date("after", day));
        Optional<LocalDate> to = before.map(day -> date("before", day));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw invalid("filter.after " + from.get() + " lies behind filter.before " + to.get() + "; swap them");
        }
        return new Filter(names("collections", collections), names("documents", documents), from, to);
    }

    private static Set<String> names(String field, Optional<List<String>> names) {
        List<String> given = names.orElse(List.of());
        if (given.size() > MOST) {
            throw invalid("filter." + field + " may name at most " + MOST + ", got " + given.size());
        }
        if (given.stream().anyMatch(Objects::isNull)) {
            throw invalid("filter." + field + " holds a null; leave it out");
        }
        return Set.copyOf(given);
    }

    private static LocalDate date(String field, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw invalid("filter." + field + " must be a day such as 2024-12-08");
        }
    }

    private static Refusal invalid(String detail) {
        return new Refusal(ProblemCode.FILTER_INVALID, detail);
    }
}
