package io.pincite.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Reads the words of a text. Each word carries its normal form: without case and accents, without a possessive
 * {@code 's}, and reduced to its stem where the language is known. Chinese and Japanese characters are read in
 * overlapping pairs, since their words have no spaces. Index and question use the same reading, so a word that stands in
 * the text is found.
 */
public final class Words {

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.of(
            "de", GermanStemmer::new,
            "en", EnglishStemmer::new,
            "es", SpanishStemmer::new,
            "fr", FrenchStemmer::new,
            "it", ItalianStemmer::new,
            "nl", DutchStemmer::new,
            "pt", PortugueseStemmer::new,
            "ru", RussianStemmer::new,
            "tr", TurkishStemmer::new);

    /** The "i" of "iPhone" is not a word of its own. */
    private static final int SHORTEST_PART = 2;

    private Words() {}

    /**
     * The words of {@code text} in order. Words written as one, as in "JaneDoe", are read both as the one and as its parts:
     * the parts follow it, within its span.
     *
     * @param language ISO 639-1; a language without a stemmer is read without stems
     */
    public static List<Word> in(String text, String language) {
        Optional<SnowballStemmer> stemmer =
                Optional.ofNullable(STEMMERS.get(language)).map(Supplier::get);
        List<Word> words = new ArrayList<>();
        for (Span span : tokensOf(text)) {
            String word = span.in(text);
            if (isIdeograph(word)) {
                words.add(new Word(word, span));
            } else {
                add(words, word, span, stemmer);
                for (Span part : partsOf(word)) {
                    add(words, part.in(word), part.shift(span.start()), stemmer);
                }
            }
        }
        return inPairs(words, text);
    }

    private static void add(List<Word> words, String word, Span span, Optional<SnowballStemmer> stemmer) {
        String term = termOf(word, stemmer);
        if (!term.isEmpty()) {
            words.add(new Word(term, span));
        }
    }

    /** The words that were written as one, by their capitals; empty for a word that is only one. */
    private static List<Span> partsOf(String word) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (int i = SHORTEST_PART; i + SHORTEST_PART <= word.length(); i++) {
            boolean joint = Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
            if (joint && i - start >= SHORTEST_PART) {
                parts.add(new Span(start, i));
                start = i;
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new Span(start, word.length()));
        }
        return parts;
    }

    /** The normal forms alone, in order. */
    public static List<String> termsIn(String text, String language) {
        return in(text, language).stream().map(Word::term).toList();
    }

    private static List<Span> tokensOf(String text) {
        List<Span> spans = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                spans.add(new Span(place.startOffset(), place.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string cannot fail", e);
        }
        return spans;
    }

    /** Stems are made before accents go, because they depend on them. */
    private static String termOf(String word, Optional<SnowballStemmer> stemmer) {
        String lower = Normal.lower(withoutPossessive(word));
        return Normal.plain(stemmer.map(s -> stem(s, lower)).orElse(lower));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String withoutPossessive(String word) {
        int length = word.length();
        boolean possessive = length > 2
                && Character.toLowerCase(word.charAt(length - 1)) == 's'
                && Normal.isApostrophe(word.charAt(length - 2));
        return possessive ? word.substring(0, length - 2) : word;
    }

    /** Replaces each run of single ideographs by its overlapping pairs; one that stands alone stays. */
    private static List<Word> inPairs(List<Word> words, String text) {
        List<Word> paired = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean follows = i > 0 && adjoin(words.get(i - 1), word);
            if (i + 1 < words.size() && adjoin(word, words.get(i + 1))) {
                Span pair = word.span().join(words.get(i + 1).span());
                paired.add(new Word(pair.in(text), pair));
            } else if (!follows) {
                paired.add(word);
            }
        }
        return paired;
    }

    private static boolean adjoin(Word first, Word second) {
        return first.span().end() == second.span().start() && isIdeograph(first.term()) && isIdeograph(second.term());
    }

    private static boolean isIdeograph(String word) {
        int first = word.codePointAt(0);
        return word.length() == Character.charCount(first)
                && (Character.isIdeographic(first)
                        || Character.UnicodeScript.of(first) == Character.UnicodeScript.HIRAGANA);
    }
}
