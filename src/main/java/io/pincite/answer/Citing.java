package io.pincite.answer;

import io.pincite.citation.Citation;
import io.pincite.citation.Place;
import io.pincite.intake.Document;
import io.pincite.retrieval.Ranked;
import io.pincite.text.Span;
import java.util.List;
import java.util.Optional;

/** Makes citations of places among the passages that were shown. */
final class Citing {

    private final List<Ranked> shown;
    private final Answer.Cited extract;

    Citing(List<Ranked> shown, Answer.Cited extract) {
        this.shown = shown;
        this.extract = extract;
    }

    /** The citation of {@code place}, with the short answer marked where the extract marks it there. */
    Citation of(Place place) {
        Document document = place.passage().source();
        Optional<Span> marked = extract.citations().stream()
                .filter(citation -> citation.document().id().equals(document.id()))
                .flatMap(citation -> citation.marked().stream())
                .filter(place.span()::covers)
                .findFirst();
        List<Document> copies = shown.stream()
                .filter(ranked -> ranked.passage().equals(place.passage()))
                .findFirst()
                .map(Ranked::copies)
                .orElse(List.of());
        return new Citation(document, place.span(), marked, copies);
    }
}
