package io.pincite.briefing;

import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Ranked;
import io.pincite.retrieval.Retriever;
import io.pincite.retrieval.Sought;
import io.pincite.text.Sentences;
import io.pincite.text.Span;
import io.pincite.text.StopWords;
import io.pincite.text.TimePhrase;
import io.pincite.text.TimePhrases;
import io.pincite.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what the library has on a topic: the documents that are about it whole, of others the passages that bear on it. */
final class MaterialReader {

    /** How many passages the search brings; as many as both ways of searching find together. */
    private static final int PASSAGES = 200;

    private static final int MOST_DOCUMENTS_OF_A_TOPIC = 40;
    private static final int MOST_SENTENCES = 20_000;

    /** A sentence longer than this, in chars, is a list or a table without its lines; nobody could read it as a quote. */
    private static final int LONGEST = 1_500;

    /** A document of which this many passages name what the topic names is about it. */
    private static final int NAMED_OFTEN = 2;

    /** A passage bears on the topic when it comes this near to the best, as a share of its score. */
    private static final double NEAR_THE_BEST = 0.45;

    private static final Set<Block.Kind> PROSE = Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);

    /** Without any of these no words of time can stand in a sentence; saves looking closer. */
    private static final Pattern MAYBE_TIME = Pattern.compile(
            "\\d|day|night|morning|evening|tomorrow|month|year|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week");

    private final Library library;
    private final Retriever retriever;

    MaterialReader(Library library, Retriever retriever) {
        this.library = library;
        this.retriever = retriever;
    }

    /** The evidence by which {@link Coverage} decides and {@link #read} chooses. */
    Evidence evidenceFor(Topic topic) {
        return retriever.evidenceFor(new Question(topic.words(), topic.reach()), PASSAGES);
    }

    /** Everything that the filter lets through, the latest first when there is too much. */
    Material readWhole(Topic topic) {
        Snapshot snapshot = library.snapshot();
        Filter reach = topic.reach();
        List<Document> documents = snapshot.holdings().stream()
                .flatMap(holding -> holding.document().stream())
                .filter(reach)
                .sorted(Comparator.comparing(
                                (Document document) -> document.published().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Document::file))
                .toList();
        return read(topic, snapshot, documents, new Bearing(List.of(), Map.of()), Set.of(), List.of());
    }

    /** What bears on the topic, seeing what the search found. */
    Material read(Topic topic, Evidence evidence) {
        Snapshot snapshot = library.snapshot();
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, Document> found = new LinkedHashMap<>();
        for (Ranked ranked : evidence.passages()) {
            scores.put(ranked.passage().id(), ranked.score());
            found.putIfAbsent(ranked.passage().source().id(), ranked.passage().source());
        }
        List<Document> documents = List.copyOf(found.values());
        Inquiry inquiry = evidence.inquiry();
        Set<String> about = new HashSet<>();
        documents.stream()
                .filter(document -> isAbout(inquiry, document, snapshot))
                .forEach(document -> about.add(document.id()));
        double enough = NEAR_THE_BEST
                * evidence.passages().stream().mapToDouble(Ranked::score).max().orElse(0);
        scores.values().removeIf(score -> score < enough && about.isEmpty());
        List<Document> bearing = documents.stream()
                .filter(document -> about.contains(document.id())
                        || snapshot.passagesOf(document).stream()
                                .anyMatch(passage -> scores.getOrDefault(passage.id(), 0.0) >= enough))
                .toList();
        return read(topic, snapshot, bearing, new Bearing(inquiry.words(), scores), about, evidence.unknownWords());
    }

    /** Names in its title, or in several passages, what the topic names; a topic without names is in the title. */
    private static boolean isAbout(Inquiry inquiry, Document document, Snapshot snapshot) {
        List<Sought> names = inquiry.words().stream().filter(Sought::name).toList();
        List<Sought> sought = names.isEmpty() ? inquiry.words() : names;
        Set<String> title = new HashSet<>(Words.termsIn(document.title(), document.language()));
        if (names.isEmpty()) {
            return !sought.isEmpty()
                    && sought.stream().allMatch(word -> word.terms().stream().anyMatch(title::contains));
        }
        long naming = snapshot.passagesOf(document).stream()
                .filter(passage -> {
                    Set<String> held = new HashSet<>(Words.termsIn(passage.text(), document.language()));
                    return sought.stream()
                            .anyMatch(word -> word.terms().stream().anyMatch(held::contains));
                })
                .limit(NAMED_OFTEN)
                .count();
        return naming >= NAMED_OFTEN
                || sought.stream().anyMatch(word -> word.terms().stream().anyMatch(title::contains));
    }

    private static Material read(
            Topic topic,
            Snapshot snapshot,
            List<Document> bestFirst,
            Bearing bearing,
            Set<String> about,
            List<String> unknownWords) {
        int most = topic.isWhole() ? Integer.MAX_VALUE : MOST_DOCUMENTS_OF_A_TOPIC;
        List<Read> read = new ArrayList<>();
        int count = 0;
        for (Document document : bestFirst) {
            if (read.size() < most && count < MOST_SENTENCES) {
                boolean whole = topic.isWhole() || about.contains(document.id());
                Read one = new Read(document, sentencesOf(document, snapshot, bearing, whole));
                read.add(one);
                count += one.sentences.size();
            }
        }
        read.sort(Comparator.comparing((Read one) -> one.document.published().orElse(LocalDate.MAX))
                .thenComparing(one -> one.document.file()));
        Map<String, List<String>> copies = new HashMap<>();
        snapshot.holdings().forEach(holding -> copies.put(holding.file(), holding.copies()));
        return new Material(
                topic,
                copies,
                read.stream().map(Read::document).toList(),
                read.stream().flatMap(one -> one.sentences.stream()).toList(),
                bestFirst.size() - read.size(),
                unknownWords);
    }

    private record Read(Document document, List<Reported> sentences) {}

    private static List<Reported> sentencesOf(Document document, Snapshot snapshot, Bearing bearing, boolean whole) {
        List<Passage> passages = snapshot.passagesOf(document);
        List<Document> copies = snapshot.holding(document.id()).map(Holding::copies).orElse(List.of()).stream()
                .flatMap(file -> snapshot.holding(Document.idOf(file)).stream())
                .flatMap(holding -> holding.document().stream())
                .toList();
        List<Reported> sentences = new ArrayList<>();
        int place = 0;
        for (Block block : document.blocks()) {
            if (!PROSE.contains(block.kind())) {
                continue;
            }
            for (Span span : Sentences.in(document.text(), block.span(), document.language())) {
                double passage = bearing.ofPassageAt(span, passages);
                if (span.length() <= LONGEST && (whole || passage > 0)) {
                    sentences.add(reported(document, copies, span, place, bearing, passage));
                }
                place++;
            }
        }
        return sentences;
    }

    private static Reported reported(
            Document document, List<Document> copies, Span span, int place, Bearing bearing, double passage) {
        String text = span.in(document.text());
        List<TimePhrase> phrases = MAYBE_TIME.matcher(text).find() ? TimePhrases.in(text) : List.of();
        Set<String> all = new HashSet<>();
        Set<String> terms = new HashSet<>();
        Words.in(text, document.language()).forEach(word -> {
            all.add(word.term());
            boolean time = phrases.stream().anyMatch(phrase -> phrase.span().overlaps(word.span()));
            if (!time && !StopWords.contains(word.term(), document.language())) {
                terms.add(word.term());
            }
        });
        return new Reported(
                document,
                copies.stream().filter(copy -> copy.text().contains(text)).toList(),
                span,
                place,
                bearing.of(all, passage, place),
                phrases,
                Set.copyOf(terms));
    }

    /** How much a sentence has to do with the topic: its own words, the passage around it, and whether it opens the report. */
    private record Bearing(List<Sought> words, Map<String, Double> scores) {

        double ofPassageAt(Span sentence, List<Passage> passages) {
            return passages.stream()
                    .filter(passage -> passage.span().overlaps(sentence))
                    .mapToDouble(passage -> scores.getOrDefault(passage.id(), 0.0))
                    .max()
                    .orElse(0);
        }

        double of(Set<String> terms, double passage, int place) {
            double opening = place == 0 ? 1 : place < 4 ? 0.5 : 0;
            if (words.isEmpty()) {
                return 0.5 + 0.3 * opening;
            }
            double all = words.stream().mapToDouble(Sought::weight).sum();
            double met = words.stream()
                    .filter(word -> word.terms().stream().anyMatch(terms::contains))
                    .mapToDouble(Sought::weight)
                    .sum();
            return 0.45 * met / all + 0.4 * Math.min(1, passage) + 0.15 * opening;
        }
    }
}
