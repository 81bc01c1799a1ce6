package io.pincite.briefing;

import io.pincite.retrieval.Filter;
import io.pincite.text.Dates;
import io.pincite.text.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a briefing is wanted on.
 *
 * @param words a topic or a question, as given; never blank
 * @param filter which documents may take part
 * @param length how much to tell
 */
public record Topic(String words, Filter filter, Length length) {

    /** Words that ask for the folder as a whole, with a day from which on. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:please\\s+)?(?:brief me on\\s+)?(?:everything|all documents|what(?: is|'s|\u2019s) new|the whole folder|anything new)"
                    + "(?:\\s+(?:that is\\s+)?new)?(?:\\s+since\\s+(?<since>.{3,40}?))?\\s*[.?]?",
            Pattern.CASE_INSENSITIVE);

    /** Rejects a topic without words. */
    public Topic {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A topic needs words; \"everything\" stands for the whole folder");
        }
    }

    /** Whether it asks for everything in the folder that the filter lets through. */
    public boolean isWhole() {
        return WHOLE.matcher(words).matches();
    }

    /** The filter together with the day that "everything new since" names. */
    public Filter reach() {
        return since().filter(day -> filter.after().filter(day::isBefore).isEmpty())
                .map(day -> new Filter(filter.collections(), filter.documents(), Optional.of(day), filter.before()))
                .orElse(filter);
    }

    private Optional<LocalDate> since() {
        Matcher whole = WHOLE.matcher(words);
        if (!whole.matches() || whole.group("since") == null) {
            return Optional.empty();
        }
        return Dates.in(whole.group("since")).stream()
                .findFirst()
                .map(Dates.Found::date)
                .flatMap(PartialDate::toDay);
    }
}
