package io.pincite.index;

import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up texts of few words, so that scores lie close to each other, and questions to them. */
final class Stories {

    private static final List<String> WORDS = List.of(
            "general",
            "harbor",
            "ship",
            "bread",
            "price",
            "north",
            "winter",
            "letter",
            "minister",
            "bridge",
            "river",
            "market",
            "guard",
            "train",
            "signal",
            "island");

    private Stories() {}

    /** The text with this number, always the same: one to six paragraphs. */
    static String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        int paragraphs = 1 + random.nextInt(6);
        for (int i = 0; i < paragraphs; i++) {
            text.append("Story ").append(number).append(" part ").append(i);
            int words = 5 + random.nextInt(30);
            for (int word = 0; word < words; word++) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            text.append(".\n");
        }
        return text.toString();
    }

    /** What the library says to a number of questions: passage, score to the bit, quote; and what it lists. */
    static List<String> answers(Snapshot snapshot) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            String question = WORDS.get(i) + " " + WORDS.get((i + 5) % WORDS.size()) + " story";
            snapshot.byWords(Words.termsIn(question, "en"), Snapshot.ANY, 20).forEach(hit -> answers.add(line(hit)));
            snapshot.byMeaning(question, Snapshot.ANY, 20).forEach(hit -> answers.add(line(hit)));
            answers.add(WORDS.get(i) + " "
                    + snapshot.frequency(Words.termsIn(WORDS.get(i), "en").get(0)));
        }
        snapshot.holdings().stream()
                .filter(holding -> holding.document().isPresent())
                .forEach(holding -> answers.add(
                        holding.file() + " " + holding.state() + " " + holding.passages() + " " + holding.copies() + " "
                                + holding.document().orElseThrow().text()));
        return answers;
    }

    private static String line(Hit hit) {
        return hit.passage().id() + " " + Double.toHexString(hit.score()) + " "
                + hit.passage().text();
    }
}
