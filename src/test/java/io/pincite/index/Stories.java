package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        return answers(snapshot, Snapshot.ANY);
    }

    /** The same from the documents that pass {@code from}. */
    static List<String> answers(Snapshot snapshot, Predicate<Document> from) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            String question = WORDS.get(i) + " " + WORDS.get((i + 5) % WORDS.size()) + " story";
            snapshot.byWords(Words.termsIn(question, "en"), from, 20).forEach(hit -> answers.add(line(hit)));
            Map<String, Double> told = Words.termsIn(question, "en").stream()
                    .collect(Collectors.toMap(term -> term, term -> 1.0 + term.length(), Math::max));
            snapshot.byWords(told, from, 20).forEach(hit -> answers.add(line(hit)));
            snapshot.documentsByWords(told, from, 20)
                    .forEach(hit -> answers.add(hit.documentId() + " " + Double.toHexString(hit.score())));
            snapshot.byMeaning(question, from, 20).forEach(hit -> answers.add(line(hit)));
            answers.add(WORDS.get(i) + " "
                    + snapshot.frequency(Words.termsIn(WORDS.get(i), "en").get(0)));
        }
        snapshot.holdings().stream()
                .filter(holding -> holding.document().filter(from).isPresent())
                .forEach(holding -> answers.add(
                        holding.file() + " " + holding.state() + " " + holding.passages() + " " + holding.copies() + " "
                                + holding.document().orElseThrow().text()));
        return answers;
    }

    private static String line(Hit hit) {
        return hit.passage().id() + " " + Double.toHexString(hit.score()) + " "
                + hit.passage().text();
    }

    /** Longer texts for measuring, with the words of news. */
    static final class Corpus {

        private static final int SENTENCES = 37;
        private static final List<String> SUBJECTS = List.of(
                "The defense ministry",
                "A local fisherman",
                "The mayor of the port",
                "An analyst at the institute",
                "The second convoy",
                "A spokeswoman for the railway",
                "The former governor",
                "Nobody in the village");
        private static final List<String> VERBS = List.of(
                "announced on Tuesday that",
                "denied reports that",
                "could not explain why",
                "repeated before parliament that",
                "learned from a letter that",
                "insisted last week that",
                "wrote in a statement that");
        private static final List<String> EVENTS = List.of(
                "the ships had left the harbor before dawn", "bread prices would rise again in the northern districts",
                "the bridge across the river stayed closed to trucks",
                        "fourteen wagons of grain were waiting at the border",
                "the island's only hospital ran out of fuel",
                        "negotiations about the airfield had ended without a result",
                "the winter market opened two weeks late", "soldiers were seen at the old customs house");

        private final List<String> texts = new ArrayList<>();

        Corpus(int files) {
            for (int file = 0; file < files; file++) {
                texts.add(article(file));
            }
        }

        private static String article(int number) {
            Random random = new Random(number);
            StringBuilder text = new StringBuilder("Report number " + number + "\n");
            for (int i = 0; i < SENTENCES; i++) {
                text.append(oneOf(SUBJECTS, random))
                        .append(' ')
                        .append(oneOf(VERBS, random))
                        .append(' ');
                text.append(oneOf(EVENTS, random))
                        .append(", ")
                        .append(random.nextInt(900))
                        .append(" kilometers away.");
                text.append(i % 5 == 4 ? '\n' : ' ');
            }
            return text.toString();
        }

        private static String oneOf(List<String> parts, Random random) {
            return parts.get(random.nextInt(parts.size()));
        }

        List<String> texts() {
            return texts;
        }

        int files() {
            return texts.size();
        }

        int chars() {
            return texts.stream().mapToInt(String::length).sum();
        }
    }
}
