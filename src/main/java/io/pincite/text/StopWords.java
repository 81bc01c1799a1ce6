package io.pincite.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Words that hold a sentence together and carry nothing that a search could look for. */
public final class StopWords {

    /** Longer than Lucene's list: a question consists of these words to a large part. */
    private static final Set<String> ENGLISH = normalForms(
            Arrays.asList(("a an the this that these those there here it its itself he she they them him her his hers "
                            + "their theirs i me my mine we us our ours you your yours one ones who whom whose which what when "
                            + "where why how whether is are was were be been being am do does did done doing have has had "
                            + "having will would shall should can could may might must and or but nor not no if then than "
                            + "as at by for from in into of off on onto out over to up upon with within without about above "
                            + "after again against all also any because before below between both during each few further "
                            + "just more most much many other another own same so some such too under until very while "
                            + "please tell say says said give show list name explain describe according "
                            + "let s t d ll m re ve")
                    .split(" ")),
            "en");

    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "de",
                    normalForms(
                            GermanAnalyzer.getDefaultStopSet(),
                            "de",
                            "wer was wann wo warum wieviel wie welche welcher"),
            "en", ENGLISH,
            "es",
                    normalForms(
                            SpanishAnalyzer.getDefaultStopSet(),
                            "es",
                            "qué quién cuándo dónde cuál cuánto cuántos cómo"),
            "fr", normalForms(FrenchAnalyzer.getDefaultStopSet(), "fr", "qui quand où combien comment quel quelle"),
            "it", normalForms(ItalianAnalyzer.getDefaultStopSet(), "it", "chi quando dove quanto quanti come quale"),
            "nl", normalForms(DutchAnalyzer.getDefaultStopSet(), "nl", "wie wat wanneer waar waarom hoeveel welke"),
            "pt", normalForms(PortugueseAnalyzer.getDefaultStopSet(), "pt", "quem quando onde quanto quantos qual"),
            "ru",
                    normalForms(
                            RussianAnalyzer.getDefaultStopSet(), "ru", "кто что когда где почему сколько какой какая"),
            "tr", normalForms(TurkishAnalyzer.getDefaultStopSet(), "tr", "kim ne nerede niçin kaç hangi"));

    private StopWords() {}

    /** Whether {@code term}, a normal form as {@link Words} makes it, carries nothing in {@code language}. */
    public static boolean contains(String term, String language) {
        return BY_LANGUAGE.getOrDefault(language, Set.of()).contains(term);
    }

    /** The languages whose stop words are known, ISO 639-1, in alphabetical order. */
    public static List<String> languages() {
        return BY_LANGUAGE.keySet().stream().sorted().toList();
    }

    private static Set<String> normalForms(CharArraySet words, String language, String more) {
        Set<String> all =
                words.stream().map(word -> new String((char[]) word)).collect(Collectors.toCollection(HashSet::new));
        all.addAll(Arrays.asList(more.split(" ")));
        return normalForms(all, language);
    }

    private static Set<String> normalForms(Iterable<String> words, String language) {
        Set<String> terms = new HashSet<>();
        words.forEach(word -> terms.addAll(Words.termsIn(word, language)));
        return Set.copyOf(terms);
    }
}
