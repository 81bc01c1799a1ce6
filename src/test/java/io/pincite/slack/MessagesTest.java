package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.UnknownBlock;
import com.slack.api.util.json.GsonFactory;
import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.answer.Note;
import io.pincite.citation.Citation;
import io.pincite.conversation.Turn;
import io.pincite.intake.Document;
import io.pincite.retrieval.Question;
import io.pincite.text.Span;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final List<Button> BUTTONS = List.of(Button.HELPFUL, Button.NOT_HELPFUL, Button.SHARE);

    private final AnswerMessage messages = new AnswerMessage(new Links(URI.create("https://pincite.example")));

    @ParameterizedTest
    @CsvSource({
        "Wake <!channel> up, Wake &lt;!channel&gt; up",
        "<!here|here> <@U123> <!subteam^S1>, &lt;!here|here&gt; &lt;@U123&gt; &lt;!subteam^S1&gt;",
        "'<https://evil.example|click>', '&lt;https://evil.example|click&gt;'",
        "@everyone and @here, @\u200Beveryone and @\u200Bhere",
        "a & b &amp; c, a &amp; b &amp;amp; c",
        "so :skull: so, so :\u200Bskull: so",
        "*bold* _it_ ~no~ `code`, *\u200Bbold*\u200B _\u200Bit_\u200B ~\u200Bno~\u200B `\u200Bcode`\u200B",
        "at 10:30 me@example.org, at 10:30 me@example.org",
    })
    void words_of_a_document_stay_words(String words, String written) {
        assertThat(Mrkdwn.words(words, 3000)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 37, 100})
    void are_cut_between_characters_and_never_longer_than_asked_for(int longest) {
        Random random = new Random(longest);
        for (int i = 0; i < 200; i++) {
            String words = random.ints(120, 0, 12)
                    .mapToObj(
                            pick -> List.of("<", "&", ">", "*", "🚢", "a", " ", "@here", ":b:", "é", "\n", "<!channel>")
                                    .get(pick))
                    .collect(Collectors.joining());
            String written = Mrkdwn.words(words, longest);
            assertThat(written.length()).isLessThanOrEqualTo(longest);
            assertThat(written.replaceAll("&(?:amp|lt|gt);", "")).doesNotContain("<", ">", "&");
            assertThat(written.chars()
                                    .filter(c -> Character.isSurrogate((char) c))
                                    .count()
                            % 2)
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "3, 400", "60, 300", "8, 9000", "400, 50", "1, 100000"})
    void keep_to_the_limits_of_slack_and_lead_to_the_whole(int claims, int length) throws JsonProcessingException {
        Message message = messages.of(turn(claims, "<&> Ab ".repeat(length / 7 + 1)), true, BUTTONS);

        assertThat(message.blocks().size()).isLessThanOrEqualTo(50);
        assertThat(message.blocks().get(message.blocks().size() - 2).json().toString())
                .contains("<https://pincite.example/?answer=an_0000000000000001|the whole answer>");
        assertThat(readBySlacksLibrary(message))
                .hasSameSizeAs(message.blocks())
                .noneMatch(UnknownBlock.class::isInstance);
    }

    @Test
    void call_nobody_however_hard_a_document_tries() throws JsonProcessingException {
        String evil =
                "<!channel> <!here> <!everyone> <@U123|bob> @channel <https://evil.example|x> ![x](https://evil.example)";
        String sent = new ObjectMapper()
                .writeValueAsString(messages.of(turn(2, evil), false, BUTTONS).blocksJson());

        assertThat(sent)
                .doesNotContain("<!", "<@", "<https://evil", "@channel", "\"mrkdwn\",\"text\":\"<!")
                .contains("&lt;!channel&gt;");
        assertThat(sent.split("\"verbatim\":true", -1).length).isEqualTo(sent.split("\"mrkdwn\"", -1).length);
    }

    @Test
    void lose_their_blocks_rather_than_their_way() {
        assertThat(messages.of(turn(1, "They left."), false, List.of())
                        .withoutBlocks()
                        .text())
                .startsWith("They left.")
                .contains("the whole answer");
    }

    @Test
    void tell_what_to_know_before_passing_an_answer_on() {
        List<Note> notes = List.of(new Note(Note.Kind.OLD, "Newer <reports> exist."));
        Answer no = new Answer.NotFound(new Question("What?"), List.of(), List.of(), List.of(), notes);
        Answer.Cited yes = (Answer.Cited) turn(1, "They left.").answer();
        Answer noted = new Answer.Cited(yes.question(), yes.claims(), List.of(), yes.authorship(), notes);

        assertThat(List.of(no, noted))
                .allSatisfy(answer -> assertThat(
                                messages.of(turn(answer), false, List.of()).blocks())
                        .contains(new Block.Context("Note: Newer &lt;reports&gt; exist.")));
    }

    private static List<LayoutBlock> readBySlacksLibrary(Message message) throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(java.util.Map.of("blocks", message.blocksJson()));
        return GsonFactory.createSnakeCase()
                .fromJson(json, com.slack.api.model.Message.class)
                .getBlocks();
    }

    private static Turn turn(int claims, String words) {
        String text = words.strip();
        Document document = Sample.document("evil<!here>.txt", (text + "\n").repeat(claims));
        List<Claim> all = IntStream.range(0, claims)
                .mapToObj(i -> new Span(i * (text.length() + 1), i * (text.length() + 1) + text.length()))
                .map(span -> new Citation(document, span, Optional.empty(), List.of()))
                .map(citation -> new Claim(citation.quote(), List.of(citation), Claim.Support.QUOTED))
                .toList();
        return turn(new Answer.Cited(new Question("What?"), all, List.of()));
    }

    private static Turn turn(Answer answer) {
        return new Turn(
                "an_0000000000000001",
                "co_0000000000000001",
                "What?",
                Instant.EPOCH,
                answer,
                Duration.ZERO,
                Duration.ZERO,
                false);
    }
}
