package io.pincite.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StandIns.class)
class MessageLinesTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";

    @Inject
    Protocol protocol;

    @Inject
    ObjectMapper json;

    @Test
    void answers_line_by_line_until_the_lines_end() throws IOException {
        assertThat(replies("\n \r\n" + PING + "\r\n{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                        + PING))
                .hasSize(2)
                .allSatisfy(
                        reply -> assertThat(JsonPath.from(reply).getInt("id")).isEqualTo(7));
    }

    @Test
    void puts_a_reply_on_one_line_whatever_it_says() throws IOException {
        String ask = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
                + "\"params\":{\"name\":\"ask\",\"arguments\":{\"question\":\"When?\"}}}";

        assertThat(replies(ask + "\n"))
                .singleElement()
                .satisfies(reply -> assertThat(JsonPath.from(reply).getString("result.content[0].text"))
                        .contains("\n> ", "http://localhost:1/documents/"));
    }

    @Test
    void goes_on_after_a_line_that_it_cannot_read() throws IOException {
        assertThat(replies("{\"jsonrpc\":\n" + "[".repeat(100) + "\n" + PING + "\n"))
                .hasSize(3)
                .filteredOn(reply -> reply.contains("-32700"))
                .hasSize(2);
    }

    @Test
    void goes_on_after_a_line_that_is_too_long() throws IOException {
        assertThat(replies("x".repeat(1_000) + "\n" + PING + "\n"))
                .hasSize(2)
                .anySatisfy(reply -> assertThat(reply).contains("may have 500 bytes"));
    }

    private List<String> replies(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MessageLines door = new MessageLines(
                protocol, json, 500, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out)) {
            door.answerAll("http://localhost:1");
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
