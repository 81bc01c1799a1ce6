package io.pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Answerers;
import io.pincite.retrieval.Filter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RememberedConversationsTest {

    private static final Shelf SHELF = Shelf.of(Sample.document(
            "a.txt", "The ferry Aurora arrived on May 3. The ferry Aurora was built by Ansaldo in Genoa."));

    private final Conversations conversations = new RememberedConversations(
            Answerers.over(SHELF),
            Answerers.suggestionsOver(SHELF),
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC),
            new Random(7));

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
    void every_answer_is_remembered_under_its_own_id() {
        Turn turn = ask("When did the ferry Aurora arrive?", Optional.empty());

        assertThat(turn.id()).matches("an_[0-9a-f]{16}");
        assertThat(conversations.turn(turn.id())).contains(turn);
        assertThat(conversations.turn("an_unknown")).isEmpty();
    }

    private Turn ask(String question, Optional<String> conversation) {
        return conversations.ask(new Ask(question, conversation, Filter.NONE), q -> {}, AnswerListener.NONE);
    }
}
