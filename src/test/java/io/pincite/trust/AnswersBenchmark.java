package io.pincite.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * How many questions a second the packaged service answers beside {@link EasyRag}, in one run over the same folder and the
 * same questions: both read first, then they are asked in turns. Run it with {@code mvn -Panswers test-compile exec:exec}.
 */
public final class AnswersBenchmark {

    /** How many ask at the same time. */
    static final int CLIENTS = 8;

    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int HEAP_MEBIBYTES = 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> questions;

    private AnswersBenchmark(List<String> questions) {
        this.questions = questions;
    }

    /**
     * Prints one table.
     *
     * @param arguments the packaged service, a folder of text files, and a file with a question a line as JSON
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Path room = Files.createTempDirectory("pincite-answers");
        Files.createDirectories(room.resolve("data"));
        Files.createDirectories(room.resolve("tmp"));
        Files.createSymbolicLink(room.resolve("documents"), folder.toAbsolutePath());
        AnswersBenchmark benchmark = new AnswersBenchmark(Files.readAllLines(Path.of(arguments[2])).stream()
                .map(AnswersBenchmark::question)
                .distinct()
                .toList());
        try (Service service = Service.start(Path.of(arguments[0]), room, HEAP_MEBIBYTES)) {
            service.until("/api/status", status -> status.path("state").asText().equals("ready"), PATIENCE);
            benchmark.run(service, folder);
        }
        System.exit(0);
    }

    private static String question(String line) {
        try {
            return JSON.readTree(line).path("question").asText();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a question: " + line, e);
        }
    }

    private void run(Service service, Path folder) throws Exception {
        Process easy = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EasyRag.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = easy.inputReader()) {
            URI theirs = URI.create("http://127.0.0.1:" + said.readLine() + "/");
            URI ours = service.address("/api/ask");
            System.out.printf(Locale.ROOT, "| answers a second, %d clients | Easy RAG | Pincite | Ratio |%n", CLIENTS);
            row("each question for the first time", onceEach(theirs, text -> text), onceEach(ours, this::asJson));
            for (int round = 1; round <= ROUNDS; round++) {
                row("asked again, round " + round, again(theirs, text -> text), again(ours, this::asJson));
            }
        } finally {
            easy.destroy();
        }
    }

    private static void row(String what, double theirs, double ours) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.1f |%n", what, theirs, ours, ours / theirs);
    }

    private String asJson(String question) {
        return JSON.createObjectNode().put("question", question).toString();
    }

    private double onceEach(URI address, Wording wording) throws Exception {
        return rate(address, wording, questions.size(), Long.MAX_VALUE);
    }

    private double again(URI address, Wording wording) throws Exception {
        return rate(address, wording, Integer.MAX_VALUE, System.nanoTime() + ROUND.toNanos());
    }

    /** How a question is put. */
    private interface Wording {
        String of(String question);
    }

    /** Asks one question after the other, {@code most} at most and none after {@code end}. */
    private double rate(URI address, Wording wording, int most, long end) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int i = next.getAndIncrement(); i < most && System.nanoTime() < end; i = next.getAndIncrement()) {
                ask(address, wording.of(questions.get(i % questions.size())));
                answered.incrementAndGet();
            }
            return null;
        };
        long start = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            IntStream.range(0, CLIENTS).forEach(i -> running.add(clients.submit(client)));
            for (Future<Void> done : running) {
                done.get();
            }
        } finally {
            clients.shutdown();
        }
        return answered.get() * 1e9 / (System.nanoTime() - start);
    }

    /** The JDK's older client hands nothing from thread to thread, so that little of what is measured is its own work. */
    private static void ask(URI address, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
