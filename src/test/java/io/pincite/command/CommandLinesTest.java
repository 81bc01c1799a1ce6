package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.intake.Document;
import io.pincite.web.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, what is asked for it, and how it ends. */
class CommandLinesTest {

    private static final String CITED =
            "{\"outcome\":\"conflicting\",\"question\":\"When?\",\"understoodAs\":\"When?\"}";
    private static final String NO = "{\"outcome\":\"not-found\",\"text\":\"The documents do not answer this.\"}";
    private static final String WRITTEN = "{\"id\":\"br_1\",\"outcome\":\"written\"}";
    private static final String NOT_COVERED =
            "{\"id\":\"br_1\",\"outcome\":\"not-covered\",\"reason\":\"Nothing is said on it.\"}";

    private final GivenService service = new GivenService(Map.of(
            "ask", CITED,
            "documents", "{\"documents\":[]}",
            "brief", WRITTEN,
            "briefing", "# Ships\n\nThey left. [1]\n",
            "verify", "{\"holds\":false,\"verified\":\"0/1\",\"quotes\":[]}"));

    @TempDir
    Path folder;

    @Nested
    class Asking {

        @Test
        void sends_what_the_http_interface_takes() throws IOException {
            Typed.at(
                    service,
                    "ask",
                    "When",
                    "did it leave?",
                    "--conversation=co_0123456789abcdef",
                    "--writer=extractive",
                    "--collection=north",
                    "--collection=south",
                    "--document=a/b.md",
                    "--document=do_0123456789abcdef",
                    "--after=2024-12-01",
                    "--before=2024-12-31");

            JsonNode asked = new ObjectMapper().readTree(service.asked.get(0));
            assertThat(asked.path("question").asText()).isEqualTo("When did it leave?");
            assertThat(asked.path("conversation").asText()).isEqualTo("co_0123456789abcdef");
            assertThat(asked.path("writer").asText()).isEqualTo("extractive");
            assertThat(asked.path("filter").toString())
                    .isEqualTo("{\"collections\":[\"north\",\"south\"],\"documents\":[\"" + Document.idOf("a/b.md")
                            + "\",\"do_0123456789abcdef\"],\"after\":\"2024-12-01\",\"before\":\"2024-12-31\"}");
        }

        @Test
        void ends_well_when_sources_differ() {
            assertThat(Typed.at(service, "ask", "When?").code()).isZero();
        }

        @Test
        void ends_with_one_after_an_honest_no() {
            Typed typed = Typed.at(new GivenService(Map.of("ask", NO)), "ask", "When?");

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out()).contains("The documents do not answer this.");
        }

        @ParameterizedTest
        @CsvSource({"0,There is no file in the folder", "1,pincite documents says how each file stands"})
        void says_why_a_folder_cannot_answer_anything(int failed, String why) {
            String status = "{\"state\":\"ready\",\"documents\":{\"failed\":" + failed + "},\"passages\":0}";
            GivenService empty = new GivenService(
                    Map.of("ask", NO, "brief", NOT_COVERED, "status", status, "documents", "{\"documents\":[]}"));

            for (String line : List.of("ask When?", "brief ships", "index", "documents")) {
                assertThat(Typed.at(empty, line.split(" ")).err()).contains(why);
            }
        }

        @Test
        void says_when_the_conversation_is_another_one() {
            GivenService other =
                    new GivenService(Map.of("ask", "{\"outcome\":\"answered\",\"conversation\":\"co_2\"}"));

            assertThat(Typed.at(other, "ask", "-c", "co_1", "And then?").err())
                    .isEqualTo("There is no conversation co_1 any more; a new one has begun.\n");
            assertThat(Typed.at(other, "ask", "-c", "co_2", "And then?").err()).isEmpty();
        }

        @Test
        void gives_the_json_and_nothing_else_when_asked_to() {
            assertThat(Typed.at(service, "--terminal=out,err", "ask", "--json", "When?")
                            .out())
                    .isEqualTo(CITED + "\n");
        }
    }

    @Nested
    class Ending {

        @ParameterizedTest
        @ValueSource(strings = {"", "ask", "ask --writer", "answer x", "ask x --after=yesterday", "verify", "ask -x y"})
        void says_what_is_wrong_with_a_command_that_cannot_be_understood(String line) {
            Typed typed = Typed.at(service, line.isEmpty() ? new String[0] : line.split(" "));

            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.err()).isNotBlank().doesNotContain("\tat ");
        }

        @ParameterizedTest
        @CsvSource({"400,2", "413,2", "429,4", "500,4", "503,4"})
        void tells_a_wrong_question_from_a_service_in_trouble(int status, int code) {
            Typed typed = Typed.at(
                    (command, screen) -> {
                        throw Trouble.of(new Problem("t", "It is too long", status, "Shorten it", "x.long"));
                    },
                    "ask",
                    "x");

            assertThat(typed).isEqualTo(new Typed(code, "", "pincite: It is too long. Shorten it (x.long)\n"));
        }

        @Test
        void names_what_is_broken_on_our_side() {
            Typed typed = Typed.at(
                    (command, screen) -> {
                        throw new IllegalStateException("impossible");
                    },
                    "index");

            assertThat(typed.code()).isEqualTo(4);
            assertThat(typed.err()).contains("impossible").endsWith("please report what stands above\n");
        }

        @Test
        void helps_with_every_command() {
            for (String command : List.of("serve", "ask", "index", "documents", "brief", "verify", "eval")) {
                assertThat(Typed.at(service, "help").out()).contains("  " + command + " ");
                assertThat(Typed.at(service, command, "--help").out()).contains("pincite " + command);
            }
        }

        @Test
        void lists_every_exit_code() {
            String help = Typed.at(service, "--help").out();

            for (ExitCode code : ExitCode.values()) {
                assertThat(help).contains("\n  " + code.number() + "   ");
            }
        }
    }

    @Nested
    class A_briefing {

        @Test
        void shows_as_markdown() {
            assertThat(Typed.at(service, "brief", "ships").out()).isEqualTo("# Ships\n\nThey left. [1]\n");
        }

        @ParameterizedTest
        @CsvSource({"a.docx,br_1.docx", "a.PDF,br_1.pdf", "a.b.htm,br_1.html", "a.markdown,br_1.md"})
        void becomes_the_file_that_its_ending_says(String name, String asked) throws IOException {
            Path file = folder.resolve(name);

            Typed typed = Typed.at(service, "brief", "ships", "--length=short", "-o", file.toString());

            assertThat(typed).isEqualTo(new Typed(0, "", "written: " + file + "\n"));
            assertThat(service.asked.get(0)).contains("\"topic\":\"ships\",\"length\":\"short\"");
            assertThat(service.asked.get(1)).isEqualTo(asked);
            assertThat(Files.readString(file)).startsWith("# Ships");
        }

        @Test
        void is_refused_before_it_is_written_where_the_ending_says_nothing() {
            assertThat(Typed.at(service, "brief", "ships", "--out=ships.exe").code())
                    .isEqualTo(2);
            assertThat(service.asked).isEmpty();
        }

        @Test
        void leaves_no_file_where_the_documents_do_not_cover_the_topic() {
            Path file = folder.resolve("a.md");

            Typed typed = Typed.at(new GivenService(Map.of("brief", NOT_COVERED)), "brief", "x", "-o", file.toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out()).contains("Nothing is said on it.");
            assertThat(file).doesNotExist();
        }
    }

    @Nested
    class A_check {

        @Test
        void sends_of_an_export_what_is_checked() throws IOException {
            Typed typed = check("{\"citations\":[{\"quote\":\"a\"}],\"title\":\"Ships\",\"claims\":[]}");

            assertThat(typed.code()).isEqualTo(3);
            assertThat(service.asked).containsExactly("{\"citations\":[{\"quote\":\"a\"}],\"claims\":[]}");
        }

        @Test
        void takes_anything_else_for_a_text_with_quotes() throws IOException {
            check("He said \u201Cthey left\u201D.");

            assertThat(service.asked).containsExactly("{\"text\":\"He said \u201Cthey left\u201D.\"}");
        }

        @Test
        void names_the_file_that_a_quote_was_taken_from() throws IOException {
            GivenService changed = new GivenService(
                    Map.of(
                            "verify",
                            "{\"holds\":false,\"verified\":\"0/1\",\"quotes\":[{\"number\":4,\"verdict\":\"changed\",\"quote\":\"a\"}]}"));
            Path export = Files.writeString(
                    folder.resolve("export"),
                    "{\"citations\":[{\"number\":4,\"quote\":\"a\",\"document\":{\"file\":\"log.txt\"}}]}");

            assertThat(Typed.at(changed, "verify", export.toString()).out()).startsWith("[4] changed in log.txt\n");
        }

        @Test
        void refuses_what_is_no_text_without_asking() throws IOException {
            Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

            Typed typed = Typed.at(service, "verify", picture.toString());

            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.err()).contains(picture + " is no text in UTF-8");
            assertThat(service.asked).isEmpty();
        }

        @Test
        void needs_a_file_that_can_be_read() {
            assertThat(Typed.at(service, "verify", "nowhere.json").err())
                    .isEqualTo("pincite: nowhere.json cannot be read; name a file that is there\n");
        }

        private Typed check(String text) throws IOException {
            return Typed.at(
                    service,
                    "verify",
                    Files.writeString(folder.resolve("export"), text).toString());
        }
    }

    @Test
    void lists_documents_by_state_and_collection() {
        Typed.at(service, "documents", "--state=failed", "--collection=north");

        assertThat(service.asked).containsExactly("failed,north");
    }

    @Test
    void says_what_indexing_came_to() {
        assertThat(Typed.at(service, "index").out().lines())
                .containsExactly("files that answer:    1", "passages in them:     2", "found by meaning too: 2");
    }

    @Test
    void reports_how_well_a_folder_is_answered() {
        assertThat(Typed.at(service, "eval").out()).contains("questions").contains("asked");
    }
}
