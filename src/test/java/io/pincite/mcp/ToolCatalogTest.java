package io.pincite.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.web.StandIns;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients are told of the tools is so. */
@QuarkusTest
@TestProfile(StandIns.class)
class ToolCatalogTest {

    @Inject
    ToolCatalog catalog;

    @Inject
    @All
    List<Tool> tools;

    @Test
    void describes_every_tool_and_no_other() {
        assertThat(tools.stream().map(Tool::name).toList())
                .containsExactlyInAnyOrderElementsOf(described().stream()
                        .map(tool -> tool.path("name").textValue())
                        .toList());
    }

    @Test
    void says_of_every_tool_that_it_only_reads_and_takes_nothing_unknown() {
        assertThat(described()).allSatisfy(tool -> {
            assertThat(tool.at("/annotations/readOnlyHint").booleanValue()).isTrue();
            assertThat(tool.at("/inputSchema/additionalProperties").asBoolean(true))
                    .isFalse();
            assertThat(tool.at("/outputSchema/required")).isNotEmpty();
            assertThat(Rpc.text(Rpc.call(tool.path("name").textValue(), Map.of("bogus", 1))))
                    .doesNotContain("internal");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ask, question, question.too-long",
        "search, question, question.too-long",
        "brief, topic, question.too-long"
    })
    void names_how_long_words_may_be(String tool, String words, String refusal) {
        int longest = property(tool, words).path("maxLength").intValue();

        assertThat(Rpc.call(tool, Map.of(words, "x".repeat(longest))).getBoolean("isError"))
                .isFalse();
        assertThat(Rpc.text(Rpc.call(tool, Map.of(words, "x".repeat(longest + 1)))))
                .startsWith(refusal);
    }

    @Test
    void names_how_many_passages_there_may_be() {
        int most = property("search", "limit").path("maximum").intValue();

        assertThat(Rpc.call("search", Map.of("question", "Ships?", "limit", most))
                        .getBoolean("isError"))
                .isFalse();
        assertThat(Rpc.text(Rpc.call("search", Map.of("question", "Ships?", "limit", most + 1))))
                .startsWith("limit.invalid");
    }

    @Test
    void names_how_much_can_be_read_at_once() {
        assertThat(property("read", "end").path("description").textValue()).contains(" " + ReadTool.MOST + " ");
    }

    private JsonNode property(String tool, String name) {
        return described().stream()
                .filter(found -> found.path("name").textValue().equals(tool))
                .findFirst()
                .orElseThrow()
                .at("/inputSchema/properties/" + name);
    }

    private List<JsonNode> described() {
        return StreamSupport.stream(catalog.tools().spliterator(), false).toList();
    }
}
