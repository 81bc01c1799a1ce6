package io.pincite.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A site that embeds the widget: pages of its own at an origin of its own. */
enum OtherSite {
    /** Allowed to. */
    NAMED,
    /** Not allowed to. */
    STRANGER;

    private static final int UNUSED = 0;

    /** Where its pages stand; the same for whole test run, because the service is told before it starts. */
    String origin() {
        return "http://127.0.0.1:" + port();
    }

    /** Serves one page at every address until it is closed. */
    Pages serving(String html) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 0);
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, bytes.length);
                try (exchange) {
                    exchange.getResponseBody().write(bytes);
                }
            });
            server.start();
            return new Pages(server, origin() + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages that are being served. */
    record Pages(HttpServer server, String address) implements AutoCloseable {

        @Override
        public void close() {
            server.stop(0);
        }
    }

    /** Kept as a system property: the profile and the tests are loaded by different class loaders. */
    private synchronized int port() {
        String property = "test.site." + name();
        if (System.getProperty(property) == null) {
            try (ServerSocket free = new ServerSocket(UNUSED, 1, InetAddress.getLoopbackAddress())) {
                System.setProperty(property, Integer.toString(free.getLocalPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Integer.parseInt(System.getProperty(property));
    }
}
