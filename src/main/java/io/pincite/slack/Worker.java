package io.pincite.slack;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.conversation.Errand;
import io.pincite.conversation.Errands;
import io.pincite.conversation.Threads;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does errands. What is made is noted before Slack is told; an errand that comes back with such a note may have been told
 * already, so Slack is asked first. Safe to share between threads.
 */
@Singleton
final class Worker {

    private static final String NOTHING_KEPT = "-";

    /** How far the clocks of Slack and of this machine may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofSeconds(1);

    /** How long Slack may take to show what it did not say that it took. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private static final List<Button> VERDICTS = List.of(Button.HELPFUL, Button.NOT_HELPFUL);

    /** What Slack says where it does not like the blocks; the same in a line it takes. */
    private static final Set<String> FORM = Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long");

    private static final Set<String> OUTSIDE = Set.of("not_in_channel", "channel_not_found");

    private final Desk desk;
    private final SlackApi slack;
    private final Errands errands;
    private final Threads threads;

    Worker(Desk desk, SlackApi slack, Errands errands, Threads threads) {
        this.desk = desk;
        this.slack = slack;
        this.errands = errands;
        this.threads = threads;
    }

    /** Does {@code event}, which is kept as {@code errand}, or as much of it as can be done now. */
    Step work(SlackEvent event, Errand errand) {
        return event.fold(
                asked -> asked(asked, errand),
                commanded -> commanded(commanded, errand),
                this::judged,
                shared -> shared(shared, errand));
    }

    private Step asked(SlackEvent.Asked asked, Errand errand) {
        Place place = asked.place();
        if (errand.result().isEmpty()) {
            report("reaction", slack.begin(place.channel(), asked.message()));
            return answer(asked, errand);
        }
        Reply seen = slack.posted(place.channel(), Optional.of(place.thread()), asked.message(), errand.id());
        return unlessSeen(seen, found -> told(asked, conversationOf(errand)), () -> answer(asked, errand));
    }

    /** Where Slack cannot say whether it was told, an answer that comes twice is better than none. */
    private static Step unlessSeen(Reply seen, Function<JsonNode, Step> found, Supplier<Step> otherwise) {
        return seen.fold(
                done -> done.content().isMissingNode() ? otherwise.get() : found.apply(done.content()),
                refused -> {
                    report("look-up", refused);
                    return otherwise.get();
                },
                later -> new Step.Again(later.pause()),
                unclear -> again("look-up", unclear));
    }

    private Step answer(SlackEvent.Asked asked, Errand errand) {
        Place place = asked.place();
        return made(
                errand,
                VERDICTS,
                () -> desk.answer(asked.words(), threads.conversationAt(place.name()), VERDICTS),
                said -> post(place.channel(), Optional.of(place.thread()), said.message(), errand)
                        .fold(
                                done -> told(asked, said.conversation()),
                                refused -> failed("answer", refused),
                                later -> new Step.Again(later.pause()),
                                unclear -> again("answer", unclear)));
    }

    private Step told(SlackEvent.Asked asked, Optional<String> conversation) {
        Place place = asked.place();
        conversation.ifPresent(id -> threads.goesOn(place.name(), id));
        report("reaction", slack.end(place.channel(), asked.message()));
        return Step.TOLD;
    }

    private Step commanded(SlackEvent.Commanded commanded, Errand errand) {
        boolean briefing = commanded.what() == SlackEvent.Wish.BRIEFING;
        List<Button> buttons = Audience.isDirect(commanded.channel()) ? VERDICTS : List.of(Button.values());
        return made(
                errand,
                buttons,
                () -> briefing
                        ? desk.briefing(commanded.words(), buttons)
                        : desk.answer(commanded.words(), Optional.empty(), buttons),
                said -> slack.respond(commanded.response(), said.message(), true)
                        .fold(
                                done -> Step.TOLD,
                                refused -> failed("command", refused),
                                later -> new Step.Again(later.pause()),
                                unclear -> again("command", unclear)));
    }

    /** What was made for the errand before, or is made now; noted before it is handed over. */
    private Step made(
            Errand errand,
            List<Button> buttons,
            Supplier<Optional<Desk.Said>> making,
            Function<Desk.Said, Step> handOver) {
        Optional<Desk.Said> said =
                errand.result().flatMap(id -> desk.again(id, buttons)).or(making);
        if (said.isEmpty()) {
            return new Step.Again(SOON);
        }
        errands.made(errand.id(), said.get().id().orElse(NOTHING_KEPT));
        return handOver.apply(said.get());
    }

    private Step judged(SlackEvent.Judged judged) {
        Desk.Said said = desk.note(judged.answer(), judged.verdict());
        report("thanks", slack.respond(judged.response(), said.message(), false));
        return Step.TOLD;
    }

    private Step shared(SlackEvent.Shared shared, Errand errand) {
        Optional<Desk.Said> said = desk.again(shared.shown(), VERDICTS);
        if (said.isEmpty()) {
            return explained(shared, Words.NOT_KEPT);
        }
        if (errand.result().isEmpty()) {
            return show(shared, said.get(), errand);
        }
        String since = errand.at().minus(CLOCKS).getEpochSecond() + ".000000";
        return unlessSeen(
                slack.posted(shared.channel(), Optional.empty(), since, errand.id()),
                found -> shown(shared, said.get(), found),
                () -> show(shared, said.get(), errand));
    }

    private Step show(SlackEvent.Shared shared, Desk.Said said, Errand errand) {
        errands.made(errand.id(), shared.shown());
        return post(shared.channel(), Optional.empty(), said.message(), errand)
                .fold(
                        done -> shown(shared, said, done.content()),
                        refused -> OUTSIDE.contains(refused.error())
                                ? explained(shared, Words.INVITE)
                                : failed("sharing", refused),
                        later -> new Step.Again(later.pause()),
                        unclear -> again("sharing", unclear));
    }

    private Step shown(SlackEvent.Shared shared, Desk.Said said, JsonNode message) {
        Place place =
                new Place(shared.team(), shared.channel(), message.path("ts").asText());
        said.conversation().ifPresent(id -> threads.goesOn(place.name(), id));
        return Step.TOLD;
    }

    private Step explained(SlackEvent.Shared shared, String words) {
        report("word", slack.respond(shared.response(), Message.of(words), false));
        return Step.TOLD;
    }

    private Reply post(String channel, Optional<String> thread, Message message, Errand errand) {
        Reply reply = slack.post(channel, thread, message, errand.id());
        return reply.fold(
                done -> done,
                refused -> FORM.contains(refused.error()) && !message.blocks().isEmpty()
                        ? slack.post(channel, thread, message.withoutBlocks(), errand.id())
                        : refused,
                later -> later,
                unclear -> unclear);
    }

    private Optional<String> conversationOf(Errand errand) {
        return errand.result().flatMap(id -> desk.again(id, VERDICTS)).flatMap(Desk.Said::conversation);
    }

    private static Step failed(String what, Reply.Refused refused) {
        Log.warnf("slack refused what=%s error=%s", what, refused.error());
        return Step.FAILED;
    }

    private static Step again(String what, Reply.Unclear unclear) {
        Log.warnf("slack cannot be told, it is tried again what=%s cause=%s", what, unclear.why());
        return new Step.Again(SETTLED);
    }

    /** What is nice to have and did not work is no reason to fail. */
    private static void report(String what, Reply reply) {
        var unused = reply.fold(
                done -> true,
                refused -> {
                    Log.debugf("slack refused what=%s error=%s", what, refused.error());
                    return false;
                },
                later -> false,
                unclear -> {
                    Log.debugf("slack was not reached what=%s cause=%s", what, unclear.why());
                    return false;
                });
    }
}
