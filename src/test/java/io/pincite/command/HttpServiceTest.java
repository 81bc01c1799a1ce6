package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back from whoever listens at an address. */
class HttpServiceTest {

    private HttpServer server;
    private URI address;

    @BeforeEach
    void somebody_listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.start();
    }

    @AfterEach
    void nobody_listens() {
        server.stop(0);
    }

    @Test
    void is_a_problem_where_the_service_says_so() {
        answer(
                400,
                "{\"type\":\"t\",\"title\":\"Empty\",\"status\":400,\"detail\":\"Ask\",\"code\":\"question.empty\"}");

        assertThatThrownBy(() -> service().ask(new byte[0]))
                .isInstanceOfSatisfying(Trouble.class, e -> assertThat(e.code()).isEqualTo(ExitCode.WRONG_USE))
                .hasMessage("Empty. Ask (question.empty)");
    }

    @Test
    void is_trouble_where_somebody_else_listens() {
        answer(502, "<html>Bad gateway</html>");

        assertThatThrownBy(() -> service().status())
                .hasMessageContaining("status 502")
                .hasMessageContaining("is it Pincite?");
    }

    @Test
    void is_trouble_where_nobody_listens() {
        server.stop(0);

        assertThatThrownBy(() -> service().status()).hasMessageContaining("Nobody answers at " + address);
    }

    @Test
    void writes_names_so_that_they_stay_names() {
        server.createContext("/", exchange -> {
            byte[] query = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, query.length);
            exchange.getResponseBody().write(query);
            exchange.close();
        });

        assertThat(new String(service().documents(Optional.empty(), Optional.of("a&state=x")), StandardCharsets.UTF_8))
                .isEqualTo("/api/documents?collection=a%26state%3Dx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1:8080",
                "http://news.example",
                "http://localhost.news.example",
                "http://127.0.0.1.news.example",
                "http://me@localhost:8080",
                "ftp://localhost",
                "localhost:8080",
                "http:/localhost"
            })
    void sends_no_question_in_the_clear(String elsewhere) {
        assertThatThrownBy(() -> HttpService.at(URI.create(elsewhere))).hasMessageContaining("--url takes an address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "http://127.0.0.1:1",
                "http://[::1]:8080",
                "https://news.example/pincite"
            })
    void asks_this_machine_and_whoever_keeps_it_private(String near) {
        assertThatCode(() -> HttpService.at(URI.create(near))).doesNotThrowAnyException();
    }

    private HttpService service() {
        return HttpService.at(address);
    }

    private void answer(int status, String body) {
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
