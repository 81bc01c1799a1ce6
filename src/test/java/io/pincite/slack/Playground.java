package io.pincite.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The service beside a simulated Slack, for whoever wants to see what people would read there; {@code make slack} starts it.
 * Lines that are typed are said in one thread.
 */
final class Playground {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final List<String> EXAMPLES = List.of(
            "When did Russia take its warships out of Tartus?",
            "What is the boiling point of nitrogen?",
            "/brief the fall of Assad");

    private final SimulatedSlack slack;
    private final SlackSide people;
    private final PrintStream out;
    private final String thread;
    private int read;
    private int commands;

    private Playground(SimulatedSlack slack, SlackSide people, PrintStream out) {
        this.slack = slack;
        this.people = people;
        this.out = out;
        this.thread = slack.nextTimestamp();
    }

    /** Starts both, asks some questions, then those that are typed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int port = freePort();
        try (SimulatedSlack slack = SimulatedSlack.start()) {
            Process service = service(port, slack);
            Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
            awaitReady(URI.create("http://127.0.0.1:" + port + "/api/status"), service);
            URI events = URI.create("http://127.0.0.1:" + port + "/slack/events");
            new Playground(slack, new SlackSide(events), out).play();
            service.destroy();
            service.waitFor();
        }
    }

    private void play() throws IOException {
        for (String example : EXAMPLES) {
            out.println("you    " + example);
            say(example);
        }
        out.println("Type a question, /ask or /brief with words, or quit.");
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = typed.readLine();
        while (line != null && !line.strip().equals("quit")) {
            if (!line.isBlank()) {
                say(line.strip());
            }
            line = typed.readLine();
        }
    }

    private void say(String words) {
        JsonNode answer = words.startsWith("/") ? command(words) : message(words);
        show(SimulatedSlack.shown(answer));
        if (answer.path("blocks").isEmpty()) {
            show(answer.path("text").asText());
        }
    }

    private JsonNode message(String words) {
        boolean first = read == 0;
        String timestamp = first ? thread : slack.nextTimestamp();
        people.send(SlackSide.inThread(SlackSide.mention(Settings.CHANNEL, timestamp, words), thread));
        read++;
        return awaited(() -> slack.messages().stream()
                .map(JsonNode.class::cast)
                .skip(read - 1L)
                .findFirst());
    }

    private JsonNode command(String words) {
        commands++;
        String name = "c" + commands;
        String[] parts = words.split(" ", 2);
        SlackSide.Taken taken = people.send(SlackSide.command(
                parts[0], parts.length > 1 ? parts[1] : "", Settings.CHANNEL, slack.responseUrl(name), name));
        show(taken.body());
        return awaited(() -> slack.responses().stream()
                .map(JsonNode.class::cast)
                .filter(said -> said.path("response_url").asText().endsWith("/" + name))
                .findFirst());
    }

    private void show(String text) {
        String plain = text.replaceAll("<[^<>|]*\\|([^<>]*)>", "$1")
                .replace("\u200B", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        plain.lines().forEach(line -> out.println("       " + line));
    }

    private static Process service(int port, SimulatedSlack slack) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dpincite.data=target/playground",
                "-Dpincite.slack.mode=events",
                "-Dpincite.slack.teams=" + SimulatedSlack.TEAM,
                "-Dpincite.slack.channels=" + Settings.CHANNEL,
                "-Dpincite.slack.public-url=http://localhost:" + port,
                "-Dpincite.slack.api-url=" + slack.apiUrl(),
                "-jar",
                JAR.toString()));
        ProcessBuilder service = new ProcessBuilder(command).redirectErrorStream(true);
        service.environment().put("PINCITE_SLACK_BOT_TOKEN", SimulatedSlack.BOT_TOKEN);
        service.environment().put("PINCITE_SLACK_SIGNING_SECRET", SlackSide.SECRET);
        service.redirectOutput(Path.of("target/playground.log").toFile());
        return service.start();
    }

    /** Until everything is read, so that the first question finds it. */
    private static void awaitReady(URI ready, Process service) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(ready).build();
        var unused = awaited(() -> {
            if (!service.isAlive()) {
                throw new IllegalStateException("The service ended; target/playground.log says why");
            }
            return said(client, request).filter(status -> status.contains("\"ready\""));
        });
    }

    private static Optional<String> said(HttpClient client, HttpRequest request) {
        try {
            return Optional.of(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T awaited(Supplier<Optional<T>> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = wanted.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing came within " + PATIENCE + "; target/playground.log says why");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            found = wanted.get();
        }
        return found.get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
