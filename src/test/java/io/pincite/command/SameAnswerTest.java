package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.SameAnswer;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.page.ShippedLibrary;
import io.pincite.quality.Quality;
import io.pincite.web.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same question on the command line and through {@code /api/ask} has the same answer, wherever the library is open. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
class SameAnswerTest {

    @Inject
    Library library;

    @Inject
    Contract contract;

    @Inject
    ObjectMapper json;

    @Inject
    Quality quality;

    @TempDir
    Path folder;

    @BeforeEach
    void everything_is_read() {
        await().atMost(Duration.ofMinutes(2)).until(() -> library.progress().phase() == Progress.Phase.READY);
    }

    @Test
    void to_every_golden_question() throws IOException {
        assertThat(SameAnswer.goldenQuestions()).allSatisfy(question -> {
            Map<String, Object> there = posted(question, Optional.empty());
            Typed here = Typed.at(inside(), "ask", "--json", question);
            Typed read = Typed.at(inside(), "ask", question);

            assertThat(SameAnswer.of(JsonPath.from(here.out()).getMap("$"))).isEqualTo(SameAnswer.of(there));
            assertThat(here.code()).isEqualTo("not-found".equals(there.get("outcome")) ? 1 : 0);
            assertThat(read.code()).isEqualTo(here.code());
            assertThat(read.out().contains("[1]")).isEqualTo(here.code() == 0);
        });
    }

    @Test
    void to_a_follow_up_asked_of_a_service_that_runs() {
        Optional<String> conversation = Optional.empty();
        Optional<String> other = Optional.empty();
        for (String question : List.of(
                "Who led the offensive that toppled Assad?", "When did he speak in Damascus?", "What about Homs?")) {
            Map<String, Object> there = posted(question, other);
            other = Optional.of(String.valueOf(there.get("conversation")));
            Typed here = conversation
                    .map(id -> Typed.at(outside(), "ask", "--json", question, "--conversation", id))
                    .orElseGet(() -> Typed.at(outside(), "ask", "--json", question));
            Map<String, Object> told = JsonPath.from(here.out()).getMap("$");
            conversation = Optional.of(String.valueOf(told.get("conversation")));

            assertThat(SameAnswer.of(told)).as(question).isEqualTo(SameAnswer.of(there));
        }
    }

    @Test
    void may_be_verified_as_long_as_it_holds() throws IOException {
        Path export = folder.resolve("briefing.json");

        assertThat(Typed.at(outside(), "brief", "the fall of Assad", "--out", export.toString())
                        .code())
                .isZero();
        assertThat(Typed.at(inside(), "verify", export.toString()).code()).isZero();

        Files.writeString(
                export, Files.readString(export).replaceFirst("\"quote\":\"[^\"]{9}", "\"quote\":\"Nothing of"));
        Typed forged = Typed.at(outside(), "verify", export.toString());
        assertThat(forged.code()).isEqualTo(3);
        assertThat(forged.out()).contains("Nothing of");
    }

    @Test
    void becomes_every_kind_of_file() throws IOException {
        for (String form : List.of("md", "html", "docx", "pdf", "json")) {
            Path file = folder.resolve("briefing." + form);

            assertThat(Typed.at(inside(), "brief", "--length=short", "Tartus", "-o", file.toString())
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void is_not_measured_without_a_question() throws IOException {
        Path none = Files.createFile(folder.resolve("none.jsonl"));

        Typed typed = Typed.at(inside(), "eval", none.toString());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).startsWith("pincite: There is nothing to ask;");
    }

    @Test
    void lists_the_same_files() {
        assertThat(Typed.at(inside(), "documents", "--json").out())
                .isEqualTo(Typed.at(outside(), "documents", "--json").out());
    }

    private Service inside() {
        return new FolderService(contract, json, quality, Path.of("documents"));
    }

    private static Service outside() {
        return HttpService.at(URI.create("http://localhost:" + RestAssured.port));
    }

    private static Map<String, Object> posted(String question, Optional<String> conversation) {
        Map<String, Object> body = new HashMap<>(Map.of("question", question));
        conversation.ifPresent(id -> body.put("conversation", id));
        return SameAnswer.asked(body);
    }
}
