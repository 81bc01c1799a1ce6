package io.pincite.answer;

import io.pincite.index.Recent;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sentences: which words they hold, what they mention. Questions to one library read the same sentences over and
 * over, and reading them is most of the work of an answer, so those read lately are kept. Safe to share between threads.
 */
final class SentenceReader {

    /** How many sentences; each takes about a kilobyte for its words, and as much for what it mentions. */
    private static final int MOST = 8_000;

    private final Recent<Sentence, Set<String>> terms = new Recent<>(MOST);
    private final Recent<String, List<Mention>> mentions = new Recent<>(MOST);

    private record Sentence(String text, String language) {}

    /** The normal forms of its words, each once. */
    Set<String> termsIn(String text, String language) {
        Sentence sentence = new Sentence(text, language);
        Optional<Set<String>> known = terms.find(sentence);
        if (known.isPresent()) {
            return known.get();
        }
        Set<String> read = Collections.unmodifiableSet(new HashSet<>(Words.termsIn(text, language)));
        terms.keep(sentence, read);
        return read;
    }

    /** What it mentions, in order, places counted from its beginning. */
    List<Mention> mentionsIn(String text) {
        Optional<List<Mention>> known = mentions.find(text);
        if (known.isPresent()) {
            return known.get();
        }
        List<Mention> read = Mentions.in(text);
        mentions.keep(text, read);
        return read;
    }
}
