package io.pincite.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request exactly as written, which no HTTP client would send. */
final class RawRequest {

    private RawRequest() {}

    /** The whole response to {@code head}, in which {@code {host}} is the service's own name. */
    static String send(String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String lines = head.replace("{host}", "localhost:" + RestAssured.port) + "\nConnection: close\n\n";
            socket.getOutputStream().write((lines.replace("\n", "\r\n") + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The value of a header, or nothing. */
    static String header(String response, String name) {
        String head = response.substring(0, response.indexOf("\r\n\r\n"));
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
