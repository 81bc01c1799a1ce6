package io.pincite.citation;

import io.pincite.index.Hit;
import io.pincite.index.Holding;
import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import io.pincite.intake.State;
import io.pincite.text.Span;
import io.pincite.text.StopWords;
import io.pincite.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks up quotations in the library as it is at one moment. Words count as found only where every one of them stands,
 * in order; white space may differ. Safe to share between threads.
 */
public final class Recheck {

    /** How many passages are looked at for words whose document is not named or does not hold them. */
    private static final int PASSAGES = 20;

    /** More words than these make a search slower, not better. */
    private static final int MOST_TERMS = 48;

    private final Snapshot library;

    /** Looks into {@code library}. */
    public Recheck(Snapshot library) {
        this.library = library;
    }

    /**
     * What became of a quotation.
     *
     * @param verdict whether the words stand
     * @param place where they stand; present exactly when they hold or have moved
     */
    public record Result(Verdict verdict, Optional<Place> place) {}

    /**
     * Where words stand now.
     *
     * @param document the document that holds them
     * @param span where, in the document's text
     */
    public record Place(Source document, Span span) {}

    /** Whether {@code quote} holds {@code sentence}, white space aside. */
    public static boolean carries(String quote, String sentence) {
        return LooseText.find(sentence, quote, 0).isPresent();
    }

    /** What became of a citation. */
    public Result of(Citation citation) {
        return of(Quotation.of(citation));
    }

    /** Looks up {@code said} where it is said to stand, then elsewhere. */
    public Result of(Quotation said) {
        if (said.documentId().isEmpty()) {
            return elsewhere(said).map(Recheck::holds).orElse(lost(Verdict.NOT_FOUND));
        }
        Optional<Document> document = said.documentId().flatMap(this::document);
        Optional<Result> there = document.flatMap(named -> in(named, said));
        return there.or(() -> elsewhere(said).map(Recheck::moved))
                .orElseGet(() -> lost(document.map(now -> changed(now, said)).orElse(Verdict.GONE)));
    }

    private Optional<Document> document(String id) {
        return library.holding(id)
                .filter(holding -> holding.state() != State.REMOVED)
                .flatMap(Holding::document);
    }

    private static Optional<Result> in(Document document, Quotation said) {
        if (said.span().filter(span -> stands(said.words(), span, document)).isPresent()) {
            return Optional.of(holds(new Place(Source.of(document), said.span().get())));
        }
        Optional<Place> place = placeIn(document, said);
        return said.span().isPresent() ? place.map(Recheck::moved) : place.map(Recheck::holds);
    }

    private static boolean stands(String words, Span span, Document document) {
        return span.end() <= document.text().length()
                && span.in(document.text()).equals(words);
    }

    private static Optional<Place> placeIn(Document document, Quotation said) {
        int near = said.span().map(Span::start).orElse(0);
        return LooseText.find(said.words(), document.text(), near).map(span -> new Place(Source.of(document), span));
    }

    /** The document that holds the words, of those that the search finds for them; best first. */
    private Optional<Place> elsewhere(Quotation said) {
        return library.byWords(termsOf(said.words()), Snapshot.ANY, PASSAGES).stream()
                .map(Hit::passage)
                .map(passage -> passage.source())
                .distinct()
                .flatMap(document -> placeIn(document, said).stream())
                .findFirst();
    }

    private List<String> termsOf(String words) {
        return Stream.concat(Stream.of("en"), library.languages().stream())
                .distinct()
                .flatMap(language ->
                        Words.termsIn(words, language).stream().filter(term -> !StopWords.contains(term, language)))
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    private static Verdict changed(Document now, Quotation said) {
        boolean other =
                said.version().filter(version -> !version.equals(now.version())).isPresent();
        return other ? Verdict.CHANGED : Verdict.NOT_FOUND;
    }

    private static Result holds(Place place) {
        return new Result(Verdict.HOLDS, Optional.of(place));
    }

    private static Result moved(Place place) {
        return new Result(Verdict.MOVED, Optional.of(place));
    }

    private static Result lost(Verdict verdict) {
        return new Result(verdict, Optional.empty());
    }
}
