package io.pincite.briefing;

import io.pincite.intake.Document;
import java.util.List;
import java.util.Map;

/**
 * What the library has on a topic, read sentence by sentence.
 *
 * @param topic what is wanted
 * @param copies of each file that has near-copies, those
 * @param documents those that were read, first published first
 * @param sentences all of theirs, document by document, in text order
 * @param leftOut how many documents that bear on the topic were not read, because there were too many
 * @param unknownWords words of the topic that stand nowhere in the library
 */
record Material(
        Topic topic,
        Map<String, List<String>> copies,
        List<Document> documents,
        List<Reported> sentences,
        int leftOut,
        List<String> unknownWords) {

    /** Whether the two documents say nearly the same as a whole, or are one. */
    boolean areOneSource(Document one, Document other) {
        return one.file().equals(other.file())
                || copies.getOrDefault(one.file(), List.of()).contains(other.file());
    }
}
