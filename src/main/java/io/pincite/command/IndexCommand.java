package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the folder until nothing is left to do. */
@Command(name = "index", description = "Reads what is new until everything is found by word and by meaning.")
final class IndexCommand extends LibraryCommand {

    @Option(names = "--json", description = "the status as GET /api/status gives it")
    private boolean json;

    @Override
    public ExitCode run(Service service, Screen screen) {
        if (!new Waiting(service, screen).until("ready"::equals, TO_READ)) {
            throw Trouble.of("The folder was not ready within " + TO_READ.toHours()
                    + " hours; what was read is kept, so the same command goes on from there");
        }
        byte[] status = service.status();
        if (json) {
            screen.showJson(status);
        } else {
            screen.show(summary(Json.given(status)));
            screen.show(silent(service));
            tellIfEmpty(service, screen);
        }
        return ExitCode.DONE;
    }

    private static List<Line> summary(JsonNode status) {
        return List.of(
                Line.of("files that answer:    ").bold(number(status.path("documents"), "indexed")),
                Line.of("passages in them:     ").bold(number(status, "passages")),
                Line.of("found by meaning too: ").bold(number(status, "embedded")));
    }

    private static String number(JsonNode json, String field) {
        return String.valueOf(json.path(field).asInt());
    }

    private static List<Line> silent(Service service) {
        JsonNode files = Json.given(service.documents(Optional.empty(), Optional.empty()));
        return new FilesPage(Json.items(files, "documents").toList()).silent();
    }
}
