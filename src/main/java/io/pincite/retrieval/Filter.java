package io.pincite.retrieval;

import io.pincite.intake.Document;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which documents may answer. An empty set lets everything through.
 *
 * @param collections subfolders, the ones below them included
 * @param documents document ids
 * @param after published on this day or later; undated documents fall out
 * @param before published on this day or earlier; undated documents fall out
 */
public record Filter(
        Set<String> collections, Set<String> documents, Optional<LocalDate> after, Optional<LocalDate> before)
        implements Predicate<Document> {

    /** Lets everything through. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** Copies the sets. */
    public Filter {
        collections = Set.copyOf(collections);
        documents = Set.copyOf(documents);
    }

    @Override
    public boolean test(Document document) {
        return (documents.isEmpty() || documents.contains(document.id()))
                && (collections.isEmpty() || collections.stream().anyMatch(name -> lies(document.collection(), name)))
                && after.map(day -> document.published()
                                .filter(p -> !p.isBefore(day))
                                .isPresent())
                        .orElse(true)
                && before.map(day -> document.published()
                                .filter(p -> !p.isAfter(day))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean lies(String collection, String within) {
        return collection.equals(within) || collection.startsWith(within + "/");
    }
}
