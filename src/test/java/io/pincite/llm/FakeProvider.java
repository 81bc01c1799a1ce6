package io.pincite.llm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A provider on a socket, which does what a test says and nothing that HTTP would forbid it. */
public final class FakeProvider implements AutoCloseable {

    private static final Pattern STREAM = Pattern.compile("\"stream\"\\s*:\\s*true");

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-provider");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Script script;

    private FakeProvider(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    /** What happens to a request. */
    public interface Script {
        void answer(Request request, Socket connection) throws IOException;
    }

    /**
     * What was asked.
     *
     * @param head request line and headers
     * @param body the JSON
     */
    public record Request(String head, String body) {

        /** Whether the text is wanted as it is written. */
        public boolean streams() {
            return STREAM.matcher(body).find();
        }
    }

    /** Listens on a free port of this machine. */
    public static FakeProvider that(Script script) {
        try {
            FakeProvider provider = new FakeProvider(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
            provider.threads.execute(provider::listen);
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says {@code text}, streamed or at once, as it is asked to. */
    public static FakeProvider saying(Protocol protocol, String text) {
        return that((request, connection) -> say(protocol, text, request, connection));
    }

    /** Says {@code text} on a connection. */
    public static void say(Protocol protocol, String text, Request request, Socket connection) throws IOException {
        String body = request.streams() ? String.join("", protocol.events(text)) : protocol.whole(text);
        send(connection, 200, request.streams() ? protocol.streamType() : "application/json", body);
    }

    /** Sends a whole response. */
    public static void send(Socket connection, int status, String type, String body, String... headers)
            throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(head(status, type, "Content-Length: " + Protocol.bytes(body), String.join("\r\n", headers)));
        out.write(body.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A head; what follows runs until the connection is closed unless a header says otherwise. */
    public static byte[] head(int status, String type, String... headers) {
        String head = "HTTP/1.1 " + status + " Told\r\nContent-Type: " + type + "\r\nConnection: close\r\n";
        for (String header : headers) {
            head += header.isEmpty() ? "" : header + "\r\n";
        }
        return (head + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What was asked so far. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Connections that are open at the moment. */
    public int connections() {
        return (int) open.stream().filter(connection -> !connection.isClosed()).count();
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            char[] body = new char[length];
            int read = 0;
            while (read < length) {
                int count = in.read(body, read, length - read);
                if (count < 0) {
                    return;
                }
                read += count;
            }
            byte[] bytes = new String(body).getBytes(StandardCharsets.ISO_8859_1);
            Request request = new Request(head.toString(), new String(bytes, StandardCharsets.UTF_8));
            requests.add(request);
            script.answer(request, connection);
        } catch (IOException e) {
            // The caller hung up, as it should in most of these tests.
        } finally {
            open.remove(connection);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
        for (Socket connection : open) {
            try {
                connection.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
