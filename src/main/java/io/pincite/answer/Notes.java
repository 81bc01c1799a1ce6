package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a reader should know of the age of an answer and of how it was searched. */
final class Notes {

    /** What was published this much before the newest on the same may no longer hold. */
    private static final Period MUCH_OLDER = Period.ofMonths(6);

    /** How many of the best passages count as being on the same. */
    private static final int ON_THE_SAME = Candidates.PASSAGES;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private Notes() {}

    /** The notes on an answer that cites {@code citations}. */
    static List<Note> on(List<Citation> citations, Evidence evidence) {
        List<Note> notes = new ArrayList<>();
        age(citations, evidence).ifPresent(notes::add);
        notes.addAll(on(evidence));
        return List.copyOf(notes);
    }

    /** The notes on how an answer was searched, which go for a no as well. */
    static List<Note> on(Evidence evidence) {
        Inquiry inquiry = evidence.inquiry();
        List<Note> notes = new ArrayList<>();
        if (!inquiry.spellings().isEmpty()) {
            notes.add(new Note(Note.Kind.SPELLINGS, "Also searched: " + spelled(inquiry.spellings()) + "."));
        }
        if (!inquiry.byMeaning()) {
            notes.add(new Note(
                    Note.Kind.WORDS,
                    "The question is in a language that is not searched by meaning here; only its words were."));
        }
        return List.copyOf(notes);
    }

    private static String spelled(Map<String, List<String>> spellings) {
        return spellings.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " for " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static Optional<Note> age(List<Citation> citations, Evidence evidence) {
        Optional<LocalDate> others = newestOf(evidence);
        Optional<LocalDate> own = citations.stream()
                .flatMap(citation -> citation.document().published().stream())
                .max(Comparator.naturalOrder());
        if (own.isEmpty()) {
            return others.map(Notes::undated);
        }
        if (evidence.inquiry().wantsNewest()) {
            return own.map(Notes::newest);
        }
        boolean old = evidence.inquiry().period().isEmpty()
                && others.filter(day -> own.get().isBefore(day.minus(MUCH_OLDER)))
                        .isPresent();
        return old ? Optional.of(old(own.get(), others.orElseThrow())) : Optional.empty();
    }

    private static Optional<LocalDate> newestOf(Evidence evidence) {
        return evidence.passages().stream()
                .limit(ON_THE_SAME)
                .flatMap(ranked -> ranked.passage().source().published().stream())
                .max(Comparator.naturalOrder());
    }

    private static Note undated(LocalDate others) {
        return new Note(
                Note.Kind.UNDATED,
                "It is not known when what this rests on was published; other documents on this go up to "
                        + DAY.format(others) + ".");
    }

    private static Note newest(LocalDate own) {
        return new Note(Note.Kind.NEWEST, "The newest document that this rests on is of " + DAY.format(own) + ".");
    }

    private static Note old(LocalDate own, LocalDate others) {
        return new Note(
                Note.Kind.OLD,
                "What this rests on was published by " + DAY.format(own) + "; other documents on this go up to "
                        + DAY.format(others) + ".");
    }
}
