package io.pincite.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What LangChain4j's Easy RAG does by default, behind HTTP: a question goes in, the five nearest segments come out. Writes
 * its port on standard output once everything is embedded.
 */
final class EasyRag {

    private static final int SEGMENT_TOKENS = 300;
    private static final int OVERLAP_TOKENS = 30;
    private static final int NEAREST = 5;

    private final EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

    private EasyRag(List<String> texts) {
        var splitter =
                DocumentSplitters.recursive(SEGMENT_TOKENS, OVERLAP_TOKENS, new HuggingFaceTokenCountEstimator());
        List<TextSegment> segments = texts.stream()
                .flatMap(text -> splitter.split(Document.from(text)).stream())
                .toList();
        store.addAll(model.embedAll(segments).content(), segments);
    }

    /**
     * Serves one folder until the process ends.
     *
     * @param arguments a folder of text files
     */
    public static void main(String[] arguments) throws IOException {
        EasyRag peer = new EasyRag(textsIn(Path.of(arguments[0])));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(AnswersBenchmark.CLIENTS));
        server.createContext("/", peer::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private static List<String> textsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:txt|md)"))
                    .sorted()
                    .map(EasyRag::text)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Embedding sought = model.embed(question).content();
        byte[] nearest = store
                .search(EmbeddingSearchRequest.builder()
                        .queryEmbedding(sought)
                        .maxResults(NEAREST)
                        .build())
                .matches()
                .stream()
                .map(match -> match.embedded().text())
                .collect(Collectors.joining("\n\n"))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, nearest.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(nearest);
        }
    }
}
