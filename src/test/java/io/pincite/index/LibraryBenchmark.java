package io.pincite.index;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.pincite.passage.PassageSplitter;
import io.pincite.text.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pincite's library beside what LangChain4j's Easy RAG does by default, in one run on one machine, so that the ratios
 * hold whatever else the machine does. Run it with {@code mvn -Pbenchmark test-compile exec:exec}.
 *
 * <p>Easy RAG's defaults are made of LangChain4j's own classes: the recursive splitter with 300 tokens and 30 of overlap,
 * bge-small-en-v1.5 quantized in this process, the in-memory store.
 */
public final class LibraryBenchmark {

    private static final int DIMENSION = 384;
    private static final int QUESTIONS = 50;

    private final PrintStream out;
    private final Stories.Corpus corpus;

    private LibraryBenchmark(PrintStream out, int files) {
        this.out = out;
        this.corpus = new Stories.Corpus(files);
    }

    /**
     * Prints one table.
     *
     * @param arguments how many files of about 4,400 chars to read, maybe none, then sizes of stores to search
     */
    public static void main(String[] arguments) throws Exception {
        LibraryBenchmark benchmark = new LibraryBenchmark(System.out, Integer.parseInt(arguments[0]));
        if (benchmark.corpus.files() > 0) {
            benchmark.readAndEmbed();
        }
        for (int i = 1; i < arguments.length; i++) {
            benchmark.search(Integer.parseInt(arguments[i]));
        }
        System.exit(0);
    }

    private void readAndEmbed() throws IOException {
        row("what", "Easy RAG", "Pincite", "ratio");
        row("files", corpus.files(), corpus.files());
        row("chars", corpus.chars(), corpus.chars());
        Path data = Files.createTempDirectory("pincite-benchmark");
        System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
        Ours first = ours(data);
        Ours again = ours(data);
        Peer peer = peer();
        row("passages", peer.passages(), first.passages());
        compare("first word hit, ms", peer.ready(), first.firstWord());
        compare("all findable by word, ms", peer.ready(), first.allWords());
        compare("all embedded, ms", peer.ready(), first.ready());
        compare("restart until all answers, ms", peer.ready(), again.ready());
        row("embedded after restart", peer.passages(), again.embedded());
        compare("heap of a ready library, MB", peer.heap(), first.heap());
        row(
                "kept on disk, MB",
                "",
                sizeOf(data.resolve("index")) + " words, " + sizeOf(data.resolve("vectors")) + " vectors");
    }

    private record Peer(int passages, long ready, long heap) {}

    private record Ours(int passages, long firstWord, long allWords, long ready, int embedded, long heap) {}

    /** Easy RAG keeps nothing and finds nothing before everything is embedded. */
    private Peer peer() {
        long start = System.nanoTime();
        DocumentSplitter splitter = DocumentSplitters.recursive(300, 30, new HuggingFaceTokenCountEstimator());
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        try {
            List<TextSegment> segments = new ArrayList<>();
            corpus.texts().forEach(text -> segments.addAll(splitter.split(Document.from(text))));
            store.addAll(model.embedAll(segments).content(), segments);
            return new Peer(segments.size(), millisSince(start), heap());
        } finally {
            Reference.reachabilityFence(store);
        }
    }

    private Ours ours(Path data) throws IOException {
        MemoryFolder folder = new MemoryFolder();
        List<String> texts = corpus.texts();
        for (int file = 0; file < texts.size(); file++) {
            folder.put("story-" + file + ".txt", texts.get(file));
        }
        CountingModel counting = new CountingModel();
        QuestionGate gate = new QuestionGate();
        Encoder encoder = new Encoder("all-minilm-l6-v2-q", () -> counting);
        Settings settings = new Settings(
                data,
                2,
                Runtime.getRuntime().availableProcessors(),
                16_000_000,
                Duration.ofHours(1),
                ScanVectorStore::new,
                Clock.systemUTC());
        KeptLibrary library = new KeptLibrary(
                folder,
                new PassageSplitter()::split,
                encoder,
                new CachedMeaning(encoder, gate, Sentences.NONE),
                gate,
                settings);
        long start = System.nanoTime();
        library.start();
        List<String> terms = Words.termsIn("harbor", "en");
        long firstWord = until(
                start, () -> !library.snapshot().byWords(terms, Snapshot.ANY, 1).isEmpty());
        long allWords = until(start, () -> library.progress().phase().compareTo(Progress.Phase.EMBEDDING) >= 0);
        long ready = until(start, () -> library.progress().phase() == Progress.Phase.READY);
        int passages = library.snapshot().passages();
        long heap = heap();
        stop(library);
        return new Ours(passages, firstWord, allWords, ready, counting.embedded(), heap);
    }

    /** What is in use when everything that can go is gone, in MB. */
    private static long heap() {
        System.gc();
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    private static void stop(KeptLibrary library) throws IOException {
        try {
            library.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long until(long start, BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return millisSince(start);
    }

    private void search(int size) {
        Random random = new Random(size);
        List<Embedding> centers = embeddings(random, Math.max(10, size / 100), List.of());
        List<Embedding> vectors = embeddings(random, size, centers);
        List<Embedding> questions = embeddings(random, QUESTIONS, centers);
        List<String> ids = IntStream.range(0, size).mapToObj(Integer::toString).toList();
        List<TextSegment> segments = ids.stream().map(TextSegment::from).toList();
        InMemoryEmbeddingStore<TextSegment> listed = new InMemoryEmbeddingStore<>();
        listed.addAll(ids, vectors, segments);
        ScanVectorStore scanned = new ScanVectorStore();
        scanned.addAll(ids, vectors, segments);
        EmbeddingStore<TextSegment> frozen = scanned.frozen();
        int rounds = Math.max(2, 200_000 / size);
        double slow = medianMicros(listed, questions, rounds) / 1000;
        double fast = medianMicros(frozen, questions, rounds) / 1000;
        String name = String.format(Locale.ROOT, "search among %,d, p50 ms", size);
        row(name, decimals(slow), decimals(fast), decimals(slow / fast));
        row("  recall@10 of the exact result", "1.00", decimals(recall(listed, frozen, questions)));
    }

    /** Of the last of some rounds, so that what is measured is warm. */
    private static double medianMicros(EmbeddingStore<TextSegment> store, List<Embedding> questions, int rounds) {
        double[] micros = new double[questions.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < micros.length; i++) {
                long start = System.nanoTime();
                find(store, questions.get(i));
                micros[i] = (System.nanoTime() - start) / 1000.0;
            }
        }
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }

    private static double recall(
            EmbeddingStore<TextSegment> exact, EmbeddingStore<TextSegment> store, List<Embedding> questions) {
        double found = 0;
        for (Embedding question : questions) {
            Set<String> nearest = new HashSet<>(find(exact, question));
            found += find(store, question).stream().filter(nearest::contains).count() / (double) nearest.size();
        }
        return found / questions.size();
    }

    private static List<String> find(EmbeddingStore<TextSegment> store, Embedding near) {
        return store
                .search(EmbeddingSearchRequest.builder()
                        .queryEmbedding(near)
                        .maxResults(10)
                        .build())
                .matches()
                .stream()
                .map(match -> match.embeddingId())
                .toList();
    }

    /** Vectors of length 1 around {@code centers}, as those of texts are; anywhere if there are none. */
    private static List<Embedding> embeddings(Random random, int count, List<Embedding> centers) {
        List<Embedding> embeddings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            float[] vector = new float[DIMENSION];
            float[] center = centers.isEmpty()
                    ? new float[DIMENSION]
                    : centers.get(random.nextInt(centers.size())).vector();
            for (int d = 0; d < DIMENSION; d++) {
                vector[d] = center[d] + (float) (random.nextGaussian() / Math.sqrt(DIMENSION));
            }
            Embedding embedding = Embedding.from(vector);
            embedding.normalize();
            embeddings.add(embedding);
        }
        return embeddings;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void compare(String what, long theirs, long ours) {
        row(what, theirs, ours, decimals((double) theirs / Math.max(1, ours)));
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }

    private void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        Arrays.stream(cells).forEach(cell -> row.append(' ').append(cell).append(" |"));
        out.println(row);
    }

    /** The built-in model, counting. */
    private static final class CountingModel implements EmbeddingModel {

        private final EmbeddingModel model = OnnxModel.builtIn();
        private final AtomicInteger embedded = new AtomicInteger();

        int embedded() {
            return embedded.get();
        }

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            boolean warmUp = segments.get(0).text().equals("warm-up");
            embedded.addAndGet(warmUp ? 0 : segments.size());
            return model.embedAll(segments);
        }
    }
}
