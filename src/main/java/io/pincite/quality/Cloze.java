package io.pincite.quality;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Normal;
import io.pincite.text.Sentences;
import io.pincite.text.Span;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes questions out of a folder, so that anybody can see how well their own is found: takes a sentence, cuts out a
 * date, a number or a name, and asks for what is missing. Every document gets its turn. Such questions are easier than
 * those of people, since they use the document's own words; they show what is not found at all.
 */
final class Cloze {

    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 40;

    private static final Map<Mention.Kind, String> ASKS = Map.of(
            Mention.Kind.DATE, "what date",
            Mention.Kind.MONEY, "how much money",
            Mention.Kind.NAME, "who or what",
            Mention.Kind.NUMBER, "how many",
            Mention.Kind.PERCENT, "what percentage");

    private static final Pattern CLOSING = Pattern.compile("[\\s\\p{P}]+$");

    private Cloze() {}

    /**
     * At most {@code count} questions. The same documents and the same seed give the same questions.
     *
     * @param seed chooses among the sentences
     */
    static List<Golden> questionsFrom(List<Document> documents, int count, long seed) {
        Map<String, List<Golden.Place>> places = new LinkedHashMap<>();
        Random random = new Random(seed);
        List<List<Sentence>> sentences = new ArrayList<>();
        for (Document document : documents) {
            List<Sentence> own = sentencesOf(document, places);
            Collections.shuffle(own, random);
            sentences.add(own);
        }
        List<Golden> questions = new ArrayList<>();
        for (Sentence sentence : inTurns(sentences)) {
            if (questions.size() == count) {
                break;
            }
            List<Golden.Place> evidence = places.getOrDefault(sentence.key(), List.of());
            gap(sentence, random)
                    .ifPresent(gap -> questions.add(question(questions.size() + 1, sentence, gap, evidence)));
        }
        return List.copyOf(questions);
    }

    /** A sentence that stands in several documents is known by one key, and each of its places is right. */
    private record Sentence(String text, String key) {}

    /** The sentences of the document's paragraphs that no document before it has; notes the places of all of them. */
    private static List<Sentence> sentencesOf(Document document, Map<String, List<Golden.Place>> places) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH) {
                continue;
            }
            for (Span span : Sentences.in(document.text(), block.span(), document.language())) {
                String text = span.in(document.text());
                if (isLongEnough(text, document.language())) {
                    Sentence sentence = new Sentence(text, Normal.folded(text.replaceAll("\\s+", " ")));
                    List<Golden.Place> known = places.computeIfAbsent(sentence.key(), key -> new ArrayList<>());
                    if (known.isEmpty()) {
                        sentences.add(sentence);
                    }
                    known.add(new Golden.Place(document.file(), Optional.of(text), Optional.of(span)));
                }
            }
        }
        return sentences;
    }

    private static boolean isLongEnough(String sentence, String language) {
        int words = Words.in(sentence, language).size();
        return words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    /** The first of each document, then the second of each, and so on. */
    private static List<Sentence> inTurns(List<List<Sentence>> documents) {
        List<Sentence> turns = new ArrayList<>();
        int longest = documents.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Sentence> sentences : documents) {
                if (i < sentences.size()) {
                    turns.add(sentences.get(i));
                }
            }
        }
        return turns;
    }

    /** Something to ask for that the rest of the sentence does not give away. */
    private static Optional<Mention> gap(Sentence sentence, Random random) {
        Set<Mention.Kind> kinds = ASKS.keySet();
        List<Mention> gaps = Mentions.in(sentence.text()).stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .filter(mention -> standsOnce(mention.span().in(sentence.text()), sentence.text()))
                .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(gaps.get(random.nextInt(gaps.size())));
    }

    private static boolean standsOnce(String words, String sentence) {
        return sentence.indexOf(words) == sentence.lastIndexOf(words);
    }

    private static Golden question(int number, Sentence sentence, Mention gap, List<Golden.Place> evidence) {
        Span span = gap.span();
        String before = sentence.text().substring(0, span.start());
        String after = sentence.text().substring(span.end());
        String asked = before + ASKS.getOrDefault(gap.kind(), "what") + after;
        return new Golden(
                "cloze-" + number,
                "cloze",
                CLOSING.matcher(asked.replaceAll("\\s+", " ")).replaceAll("") + "?",
                List.of(span.in(sentence.text())),
                evidence,
                List.of(),
                List.of());
    }
}
