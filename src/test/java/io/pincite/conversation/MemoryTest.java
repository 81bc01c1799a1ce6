package io.pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.answer.Disagreement;
import io.pincite.answer.Trace;
import io.pincite.citation.Citation;
import io.pincite.conversation.Memories.MovedClock;
import io.pincite.intake.Document;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

    private static final Document HARBOR = Sample.document(
            "harbor/left.txt",
            "The ships \uD83D\uDEA2 left on May 3.\nNobody knew.\n",
            Optional.of("The Anchor"),
            Optional.of(LocalDate.of(2024, 5, 4)));
    private static final Document RIVAL = Sample.document("rival.txt", "They left on May 5, say others.\n");

    @TempDir
    Path data;

    private final MovedClock clock = new MovedClock();
    private Optional<Memory> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(Memory::close);
    }

    @Test
    void an_answer_is_the_same_after_a_restart() {
        Turn cited = memory().keep(turn("an_1", "co_1", "When did they leave?", conflicting()), Trace.NONE);
        Turn no = memory().keep(turn("an_2", "co_1", "Why?", notFound()), Trace.NONE);

        restart();

        assertThat(memory().turn("an_1")).contains(cited);
        assertThat(memory().turns("co_1")).containsExactly(cited, no);
        assertThat(memory().latest("co_1")).contains(no);
    }

    @Test
    void a_paper_is_the_same_after_a_restart_and_forgotten_with_the_rest() {
        Paper first = new Paper("br_1", "tartus", clock.instant(), "first");
        Paper second = new Paper("br_2", "tartus", clock.instant(), "second");
        assertThat(memory().keep(first)).isTrue();
        memory().keep(second);

        restart();

        assertThat(memory().paper("br_1")).contains(first);
        assertThat(memory().latestOn("tartus")).contains(second);
        assertThat(memory().latestOn("copper")).isEmpty();

        memory().forgetAll();

        assertThat(memory().paper("br_1")).isEmpty();
    }

    @Test
    void the_list_begins_with_what_was_asked_last() {
        memory().keep(turn("an_1", "co_1", "When did they leave?", notFound()), Trace.NONE);
        clock.pass(Duration.ofMinutes(1));
        memory().keep(turn("an_2", "co_2", "Who stayed?", notFound()), Trace.NONE);
        clock.pass(Duration.ofMinutes(1));
        memory().keep(turn("an_3", "co_1", "Why 100% of them?", notFound()), Trace.NONE);

        assertThat(memory().conversations(Asker.READER, "", 10))
                .extracting(Conversation::id)
                .containsExactly("co_1", "co_2");
        assertThat(memory().conversation("co_1"))
                .hasValueSatisfying(
                        conversation -> assertThat(conversation.turns()).isEqualTo(2));
    }

    @Test
    void what_guests_ask_stands_in_a_list_of_its_own() {
        memory().keep(turn("an_1", "co_1", "When did they leave?", notFound()), Trace.NONE);
        memory().keep(turn("an_2", "gu_2", "When did they leave?", notFound()), Trace.NONE);

        assertThat(memory().conversations(Asker.READER, "leave", 10))
                .extracting(Conversation::id)
                .containsExactly("co_1");
        assertThat(memory().conversations(Asker.GUEST, "", 10))
                .extracting(Conversation::id)
                .containsExactly("gu_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "LEAVE", "they when", "harbor"})
    void questions_and_titles_are_searched(String words) {
        memory().keep(turn("an_1", "co_1", "When did they leave?", notFound()), Trace.NONE);
        memory().keep(turn("an_2", "co_1", "Why 100% of them?", notFound()), Trace.NONE);
        memory().keep(turn("an_3", "co_2", "Who stayed?", notFound()), Trace.NONE);
        memory().rename("co_1", "The harbor");

        assertThat(memory().conversations(Asker.READER, words, 10))
                .extracting(Conversation::id)
                .containsExactly("co_1");
    }

    @Test
    void feedback_replaces_what_was_said_before() {
        memory().keep(turn("an_1", "co_1", "When?", notFound()), Trace.NONE);
        Feedback wrong = new Feedback(
                Feedback.Verdict.NOT_HELPFUL, Optional.of(Feedback.Reason.WRONG), Optional.of("It was May 4."));
        memory().note("an_1", new Feedback(Feedback.Verdict.HELPFUL, Optional.empty(), Optional.empty()));

        assertThat(memory().note("an_1", wrong)).isTrue();
        assertThat(memory().note("an_unknown", wrong)).isFalse();

        restart();
        assertThat(memory().turn("an_1").flatMap(Turn::feedback)).contains(wrong);
    }

    @Test
    void what_is_forgotten_is_off_the_disk() throws IOException {
        memory().keep(turn("an_1", "co_1", "Where is the xyzzy?", notFound()), Trace.NONE);
        memory().keep(turn("an_2", "co_2", "Who saw the plugh?", notFound()), Trace.NONE);

        assertThat(memory().forget("co_1")).isTrue();

        assertThat(memory().forget("co_1")).isFalse();
        assertThat(bytesOnDisk()).doesNotContain("xyzzy").contains("plugh");
        memory().forgetAll();
        assertThat(memory().conversations(Asker.READER, "", 10)).isEmpty();
        assertThat(bytesOnDisk()).doesNotContain("plugh");
    }

    @Test
    void what_rested_too_long_is_forgotten() throws IOException {
        memory().keep(turn("an_1", "co_1", "Where is the xyzzy?", notFound()), Trace.NONE);
        clock.pass(Duration.ofDays(31));

        memory().keep(turn("an_2", "co_2", "Who stayed?", notFound()), Trace.NONE);

        assertThat(memory().turn("an_1")).isEmpty();
        assertThat(bytesOnDisk()).doesNotContain("xyzzy");
    }

    @Test
    void the_oldest_answers_make_room() {
        Memory small = Memories.in(data, clock, 2);
        open = Optional.of(small);
        for (int i = 1; i <= 4; i++) {
            small.keep(turn("an_" + i, "co_" + i, "Who stayed?", notFound()), Trace.NONE);
            clock.pass(Duration.ofHours(2));
        }
        small.keep(turn("an_5", "co_5", "Who stayed?", notFound()), Trace.NONE);

        assertThat(small.conversations(Asker.READER, "", 10))
                .extracting(Conversation::id)
                .containsExactly("co_5", "co_4", "co_3");
        assertThat(small.turn("an_2")).isEmpty();
    }

    @Test
    void a_flood_of_questions_is_bounded_at_once() {
        Memory small = Memories.in(data, clock, 20);
        open = Optional.of(small);
        for (int i = 1; i <= 100; i++) {
            small.keep(turn("an_" + i, "co_" + i, "Who stayed?", notFound()), Trace.NONE);
        }

        assertThat(small.conversations(Asker.READER, "", 100)).hasSizeBetween(20, 23);
        assertThat(small.turn("an_100")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no database", ""})
    void a_file_that_cannot_be_read_is_kept_aside(String content) throws IOException {
        Path file = Files.createDirectories(data.resolve("conversations")).resolve("conversations.mv.db");
        Files.writeString(file, content.repeat(1000));

        Turn kept = memory().keep(turn("an_1", "co_1", "When?", notFound()), Trace.NONE);

        assertThat(kept.kept()).isTrue();
        assertThat(memory().turn("an_1")).contains(kept);
    }

    @Test
    void a_torn_file_costs_what_it_held_and_nothing_else() throws IOException {
        for (int i = 0; i < 50; i++) {
            memory().keep(turn("an_" + i, "co_1", "When? " + "x".repeat(4000), conflicting()), Trace.NONE);
        }
        restart();
        Path file = data.resolve("conversations/conversations.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 64) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);

        Turn kept = memory().keep(turn("an_new", "co_2", "When?", notFound()), Trace.NONE);

        assertThat(kept.kept()).isTrue();
        try (Stream<Path> files = Files.list(data.resolve("conversations"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("conversations.unreadable-20260102T030405Z"));
        }
    }

    @Test
    void without_a_place_to_write_it_remembers_until_the_end() throws IOException {
        Files.writeString(data.resolve("conversations"), "in the way");

        Turn turn = memory().keep(turn("an_1", "co_1", "When?", notFound()), Trace.NONE);

        assertThat(turn.kept()).isFalse();
        assertThat(memory().latest("co_1")).contains(turn);
    }

    @Test
    void nobody_else_on_the_machine_may_read_it() throws IOException {
        memory().keep(turn("an_1", "co_1", "When?", notFound()), Trace.NONE);
        Path folder = data.resolve("conversations");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("conversations.mv.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_kept_answer_holds_no_whole_text() {
        Document book = Sample.document("book.txt", "They left.\n" + "And so on. ".repeat(10_000));
        Answer answer = new Answer.NotFound(
                new Question("When?"),
                List.of(new Citation(book, new Span(0, 10), Optional.empty(), List.of())),
                List.of(),
                List.of());

        assertThat(KeptForm.of(answer).length()).isLessThan(2_000);
    }

    private Memory memory() {
        open = Optional.of(open.orElseGet(() -> Memories.in(data, clock)));
        return open.get();
    }

    private void restart() {
        close();
        open = Optional.empty();
    }

    private String bytesOnDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private Turn turn(String id, String conversation, String asked, Answer answer) {
        return new Turn(
                id,
                conversation,
                asked,
                clock.instant(),
                answer,
                Duration.ofMillis(6),
                Duration.ofNanos(3_000_001),
                true);
    }

    private static Answer conflicting() {
        Citation left = new Citation(HARBOR, new Span(0, 28), Optional.of(new Span(22, 27)), List.of(RIVAL));
        Citation others = new Citation(RIVAL, new Span(0, 31), Optional.empty(), List.of());
        Filter filter = new Filter(Set.of("harbor"), Set.of(), Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty());
        return new Answer.Cited(
                new Question("When did they leave?", filter),
                List.of(
                        new Claim(left.quote(), List.of(left, others), Claim.Support.QUOTED),
                        new Claim(others.quote(), List.of(others), Claim.Support.VERIFIED)),
                List.of(new Disagreement(
                        "the day",
                        List.of(
                                new Disagreement.Version("May 3", List.of(left)),
                                new Disagreement.Version("May 5", List.of(others))))));
    }

    private static Answer notFound() {
        Citation nearest = new Citation(RIVAL, new Span(0, 31), Optional.empty(), List.of());
        return new Answer.NotFound(
                new Question("When?"), List.of(nearest), List.of("zebra"), List.of("When did they leave?"));
    }
}
