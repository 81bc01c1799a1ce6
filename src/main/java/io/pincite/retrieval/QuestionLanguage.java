package io.pincite.retrieval;

import io.pincite.text.StopWords;
import io.pincite.text.Words;

/** Tells the language of a question, which is too short for statistics, by its script and its small words. */
final class QuestionLanguage {

    private static final String ENGLISH = "en";
    /** The language of no small word that is known. */
    private static final String OTHER = "und";

    private QuestionLanguage() {}

    /** ISO 639-1, English where nothing speaks against it; {@code und} for a script that English does not use. */
    static String of(String question) {
        long letters = question.codePoints().filter(Character::isLetter).count();
        long latin = question.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        String best = 2 * latin < letters ? OTHER : ENGLISH;
        long most = 2 * latin < letters ? 0 : smallWords(question, ENGLISH);
        for (String language : StopWords.languages()) {
            long hits = smallWords(question, language);
            if (hits > most) {
                best = language;
                most = hits;
            }
        }
        return best;
    }

    private static long smallWords(String question, String language) {
        return Words.termsIn(question, language).stream()
                .filter(term -> StopWords.contains(term, language))
                .count();
    }
}
