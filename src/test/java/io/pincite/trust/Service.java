package io.pincite.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packaged service, started for a check on one folder, with a heap, a data folder and a temporary folder of its own. */
final class Service implements AutoCloseable {

    /** What may differ between two answers to the same question; suggestions are made from the whole library. */
    private static final Set<String> CHANGING = Set.of("id", "conversation", "took", "at", "reading", "suggestions");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Process process;
    private final int port;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts {@code jar} over {@code room}, which holds the folders documents, data and tmp, and the log. */
    static Service start(Path jar, Path room, int heapMebibytes) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMebibytes + "m",
                        "-Djava.io.tmpdir=" + room.resolve("tmp"),
                        "-Dpincite.documents=" + room.resolve("documents"),
                        "-Dpincite.data=" + room.resolve("data"),
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.log.category.\"io.pincite.intake\".level=DEBUG",
                        "-jar",
                        jar.toAbsolutePath().toString())
                .directory(room.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(room.resolve("log").toFile()))
                .start();
        return new Service(process, port);
    }

    private static int freePort() throws IOException {
        String wanted = System.getProperty("trust.port", "0");
        try (ServerSocket socket = new ServerSocket(Integer.parseInt(wanted), 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it without a word of warning. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What {@code GET} gives at {@code path}. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).timeout(PATIENCE).build());
    }

    /** The answer from the documents of one collection, without what may differ from one time to the next. */
    String answer(String question, String collection) throws IOException, InterruptedException {
        ObjectNode ask = json.createObjectNode().put("question", question);
        ask.putObject("filter").putArray("collections").add(collection);
        HttpRequest request = HttpRequest.newBuilder(address("/api/ask"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ask.toString()))
                .build();
        ObjectNode answer = (ObjectNode) send(request);
        answer.remove(CHANGING);
        return answer.toString();
    }

    /** Waits until {@code GET} at {@code path} is as wanted, and gives back how many milliseconds that took. */
    long until(String path, Predicate<JsonNode> wanted, Duration atMost) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!reached(path, wanted)) {
            if (!isAlive() || System.nanoTime() - start > atMost.toNanos()) {
                throw new IOException(path + " did not come to be as wanted");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private boolean reached(String path, Predicate<JsonNode> wanted) throws InterruptedException {
        try {
            return wanted.test(get(path));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Its processes now, itself first. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** The most memory that {@code process} ever held, in MB; 0 where that cannot be told. */
    static long mostResident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    /** How many files and connections it has open; 0 where that cannot be told. */
    long open() {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.count();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Ends it as an operator would. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
        process.onExit().join();
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(request.uri() + " gave " + response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }

    /** Where {@code path} is. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
