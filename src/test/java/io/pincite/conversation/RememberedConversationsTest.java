package io.pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Answerers;
import io.pincite.answer.Trace;
import io.pincite.llm.Models;
import io.pincite.retrieval.Filter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedConversationsTest {

    private static final Shelf SHELF = Shelf.of(Sample.document(
            "a.txt", "The ferry Aurora arrived on May 3. The ferry Aurora was built by Ansaldo in Genoa."));

    private final Memories.MovedClock clock = new Memories.MovedClock();
    private Memory memory;
    private Conversations conversations;

    @BeforeEach
    void begin(@TempDir Path data) {
        memory = Memories.in(data, clock);
        conversations = new RememberedConversations(
                Answerers.over(SHELF),
                Answerers.suggestionsOver(SHELF),
                FollowUpsTest.reading(Models.none()),
                memory,
                clock,
                new Random(7));
    }

    @AfterEach
    void end() {
        memory.close();
    }

    @Test
    void a_conversation_goes_on_under_its_id() {
        Turn first = ask("When did the ferry Aurora arrive?", Optional.empty());
        Turn second = ask("Who built it?", Optional.of(first.conversation()));

        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(second.answer().question().text()).isEqualTo("Who built the ferry Aurora?");
        assertThat(second.asked()).isEqualTo("Who built it?");
    }

    @Test
    void an_unknown_conversation_begins_anew() {
        assertThat(ask("Who built it?", Optional.of("co_0000000000000000")).conversation())
                .startsWith("co_")
                .isNotEqualTo("co_0000000000000000");
    }

    @Test
    void every_answer_is_kept_under_its_own_id() {
        Turn turn = ask("When did the ferry Aurora arrive?", Optional.empty());

        assertThat(turn.id()).matches("an_[0-9a-f]{16}");
        assertThat(turn.kept()).isTrue();
        assertThat(memory.turn(turn.id())).contains(turn);
        assertThat(memory.turn("an_unknown")).isEmpty();
    }

    @Test
    void keeps_how_an_answer_came_about() {
        Turn turn = ask("When did the ferry Aurora arrive?", Optional.empty());
        Trace trace = memory.trace(turn.id()).orElseThrow();

        assertThat(trace.confidence()).isGreaterThanOrEqualTo(trace.enough());
        assertThat(trace.sentences())
                .filteredOn(Trace.Considered::kept)
                .extracting(Trace.Considered::opening)
                .contains("The ferry Aurora arrived on May 3.");
    }

    @Test
    void says_why_nothing_was_good_enough() {
        Turn turn = ask("How many zebras live in Peru?", Optional.empty());

        assertThat(memory.trace(turn.id()).orElseThrow().sentences())
                .noneMatch(Trace.Considered::kept)
                .allSatisfy(sentence -> assertThat(sentence.why()).contains("nothing was sure enough"));
    }

    private Turn ask(String question, Optional<String> conversation) {
        return conversations.ask(new Ask(question, conversation, Filter.NONE), q -> {}, AnswerListener.NONE);
    }
}
