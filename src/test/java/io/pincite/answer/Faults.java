package io.pincite.answer;

import io.pincite.llm.FakeProvider;
import io.pincite.llm.Protocol;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The twenty ways in which a provider fails, each over real HTTP. */
final class Faults {

    /** What a model would say if nothing failed. */
    static final String RIGHT = "The ferry Aurora arrived near the lighthouse on May 3.";

    private Faults() {}

    /** Addresses that give no connection, by what is wrong with them; {@code full} is a port whose backlog is full. */
    static Map<String, String> unreachable(int full) throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        return Map.of(
                "refused", "127.0.0.1:" + closed,
                "no accept", "127.0.0.1:" + full,
                "no such name", "no-such-host.invalid");
    }

    /** What can go wrong once there is a connection, by name. */
    static Map<String, FakeProvider.Script> scripts(Protocol protocol) {
        Map<String, FakeProvider.Script> faults = new LinkedHashMap<>();
        for (int status : new int[] {401, 403, 404, 500}) {
            faults.put(
                    Integer.toString(status),
                    (request, connection) -> FakeProvider.send(
                            connection, status, "application/json", "{\"error\":{\"message\":\"bad key sk-canary\"}}"));
        }
        faults.put(
                "429",
                (request, connection) ->
                        FakeProvider.send(connection, 429, "application/json", "{}", "Retry-After: 30"));
        faults.put(
                "502 page",
                (request, connection) -> FakeProvider.send(connection, 502, "text/html", "<h1>Bad gateway</h1>"));
        faults.put(
                "redirect",
                (request, connection) ->
                        FakeProvider.send(connection, 302, "text/html", "", "Location: http://127.0.0.1:9/admin"));
        faults.put("empty", (request, connection) -> FakeProvider.send(connection, 200, type(protocol, request), ""));
        faults.put(
                "malformed",
                (request, connection) ->
                        FakeProvider.send(connection, 200, type(protocol, request), "data: {\"choices\": [{\n\n"));
        faults.put(
                "wrong type",
                (request, connection) -> FakeProvider.send(connection, 200, "text/html", protocol.whole(RIGHT)));
        faults.put("broken off", (request, connection) -> {
            String body = request.streams()
                    ? protocol.piece("The ferry ")
                    : protocol.whole(RIGHT).substring(0, 60);
            stream(connection, type(protocol, request)).write(body.getBytes(StandardCharsets.UTF_8));
        });
        faults.put("reset", (request, connection) -> {
            stream(connection, type(protocol, request))
                    .write(protocol.piece("The f").getBytes(StandardCharsets.UTF_8));
            connection.setSoLinger(true, 0);
            connection.close();
        });
        faults.put("drip", drip(protocol, 100));
        faults.put("endless", endless(protocol));
        faults.put("100 MB", (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            byte[] lump = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1600; i++) {
                out.write(lump);
            }
        });
        faults.put("packed bomb", (request, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write(FakeProvider.head(200, type(protocol, request), "Content-Encoding: gzip"));
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(new byte[1 << 22]);
            }
        });
        faults.put(
                "unknown ids, no marks, another language",
                (request, connection) -> FakeProvider.say(
                        protocol,
                        "The ferry Borealis arrived on May 9 [42]. It is a fine ship. Le navire est beau [1].",
                        request,
                        connection));
        return faults;
    }

    /** A whole response, one byte after {@code millis} and another. */
    static FakeProvider.Script drip(Protocol protocol, long millis) {
        return (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            for (byte b : protocol.whole(RIGHT).getBytes(StandardCharsets.UTF_8)) {
                out.write(b);
                out.flush();
                pause(millis);
            }
        };
    }

    /** A response that says something all the time and never comes to its end. */
    static FakeProvider.Script endless(Protocol protocol) {
        return (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            byte[] piece = protocol.piece("and on ").getBytes(StandardCharsets.UTF_8);
            while (!connection.isClosed()) {
                out.write(request.streams() ? piece : " ".getBytes(StandardCharsets.UTF_8));
                pause(5);
            }
        };
    }

    /** A response that begins with {@code said} and then waits until the caller hangs up. */
    static FakeProvider.Script silent(Protocol protocol, String said) {
        return (request, connection) -> {
            OutputStream out = stream(connection, type(protocol, request));
            out.write((request.streams() && !said.isEmpty() ? protocol.piece(said) : "")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            connection.getInputStream().read();
        };
    }

    private static String type(Protocol protocol, FakeProvider.Request request) {
        return request.streams() ? protocol.streamType() : "application/json";
    }

    private static OutputStream stream(Socket connection, String type) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(FakeProvider.head(200, type));
        out.flush();
        return out;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
