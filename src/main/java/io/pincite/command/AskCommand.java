package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks one question. */
@Command(name = "ask", description = "Answers a question; every sentence says where it stands.")
final class AskCommand extends LibraryCommand {

    /** Passages found by word answer well; those found by meaning are worth a moment, not a morning. */
    private static final Duration TO_PREPARE = Duration.ofSeconds(10);
    /** A service that has just started is done by then; one that reads on says so in its answer. */
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "in your own words")
    private List<String> question = List.of();

    @Option(
            names = {"-c", "--conversation"},
            paramLabel = "ID",
            description = "go on with this conversation")
    private Optional<String> conversation = Optional.empty();

    @Option(names = "--writer", paramLabel = "WRITER", description = "who writes: extractive or generated")
    private Optional<String> writer = Optional.empty();

    @Option(names = "--json", description = "the answer as POST /api/ask gives it")
    private boolean json;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Override
    public ExitCode run(Service service, Screen screen) {
        Waiting waiting = new Waiting(service, screen);
        waiting.untilItAnswers(TO_READ);
        if (service.tooEarly().contains("reading")) {
            waiting.until("ready"::equals, TO_PREPARE);
        } else {
            waiting.until(state -> !state.equals("reading"), A_MOMENT);
        }
        byte[] answer = waiting.during("answering", () -> service.ask(asked()));
        JsonNode told = Json.given(answer);
        AnswerPage page = new AnswerPage(told, service::address);
        if (json) {
            screen.showJson(answer);
        } else {
            screen.show(page.lines());
            tellIfEmpty(service, screen);
        }
        tellIfAnother(told, screen);
        return page.found() ? ExitCode.DONE : ExitCode.NOT_FOUND;
    }

    private void tellIfAnother(JsonNode answer, Screen screen) {
        conversation
                .filter(id -> !id.equals(Json.words(answer, "conversation")))
                .ifPresent(id -> screen.note("There is no conversation " + id + " any more; a new one has begun."));
    }

    private byte[] asked() {
        ObjectNode asked = Json.object().put("question", String.join(" ", question));
        conversation.ifPresent(id -> asked.put("conversation", id));
        writer.ifPresent(name -> asked.put("writer", name));
        filter.addTo(asked);
        return Json.written(asked);
    }
}
