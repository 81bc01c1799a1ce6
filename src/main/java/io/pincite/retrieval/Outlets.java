package io.pincite.retrieval;

import io.pincite.intake.Document;
import io.pincite.text.Normal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The outlets of a library, by which a question may ask for what one of them reports. */
final class Outlets {

    private static final String ARTICLE = "the ";
    private static final int SHORTEST = 3;

    private final Map<String, String> spelled = new TreeMap<>();

    private Outlets() {}

    /** Those of {@code documents}. */
    static Outlets of(Collection<Document> documents) {
        Outlets outlets = new Outlets();
        for (Document document : documents) {
            document.outlet().ifPresent(outlet -> outlets.spelled.putIfAbsent(plain(outlet), outlet));
        }
        return outlets;
    }

    /** Those whose name stands in {@code question}, in alphabetical order. */
    List<String> namedIn(String question) {
        String asked = " " + plain(question) + " ";
        return spelled.entrySet().stream()
                .filter(outlet -> outlet.getKey().length() >= SHORTEST && asked.contains(" " + outlet.getKey() + " "))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By which two spellings of an outlet are compared. */
    static String plain(String name) {
        String words = Normal.folded(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
