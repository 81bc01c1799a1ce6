package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one cited page on a topic. */
@Command(
        name = "brief",
        description = "Writes one cited page on a topic; \"everything\" and \"everything new since December 1, 2024\""
                + " stand for the whole folder.")
final class BriefCommand extends LibraryCommand {

    private static final String JSON = "json";
    private static final Map<String, String> FORMS = Map.of(
            "md", "md", "markdown", "md", "html", "html", "htm", "html", "docx", "docx", "pdf", "pdf", JSON, JSON);

    @Parameters(paramLabel = "TOPIC", arity = "1..*", description = "a topic or a question")
    private List<String> topic = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "write it there: .md, .html, .docx, .pdf or .json; without it, Markdown is shown here")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--length", paramLabel = "LENGTH", description = "short, standard or long")
    private Optional<String> length = Optional.empty();

    @Option(names = "--json", description = "the briefing as POST /api/briefings gives it")
    private boolean json;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Override
    public ExitCode run(Service service, Screen screen) {
        Optional<String> form = out.map(BriefCommand::form);
        Waiting waiting = new Waiting(service, screen);
        waiting.untilItAnswers(TO_READ);
        byte[] briefing = waiting.during("writing the briefing", () -> service.brief(asked()));
        JsonNode told = Json.given(briefing);
        boolean covered = Json.words(told, "outcome").equals("written");
        if (json) {
            screen.showJson(briefing);
        } else if (!covered) {
            screen.show(notCovered(told, new Places(service::address)));
            tellIfEmpty(service, screen);
        } else if (form.isEmpty()) {
            screen.show(markdown(service.briefing(id(told), "md")));
        }
        if (covered && form.isPresent()) {
            write(form.get().equals(JSON) ? briefing : service.briefing(id(told), form.get()), screen);
        }
        return covered ? ExitCode.DONE : ExitCode.NOT_FOUND;
    }

    private byte[] asked() {
        ObjectNode asked = Json.object().put("topic", String.join(" ", topic));
        length.ifPresent(label -> asked.put("length", label));
        filter.addTo(asked);
        return Json.written(asked);
    }

    private static String form(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMS.get(ending))
                .orElseThrow(() -> Trouble.wrongUse(
                        "--out takes a file that ends with .md, .html, .docx, .pdf or .json, not " + file));
    }

    private static String id(JsonNode briefing) {
        return Json.words(briefing, "id");
    }

    private static List<Line> markdown(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().map(Line::of).toList();
    }

    private static List<Line> notCovered(JsonNode briefing, Places places) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.at(2).bold(Json.words(briefing, "reason")));
        lines.addAll(places.nearest(Json.items(briefing, "closest").toList()));
        return lines;
    }

    private void write(byte[] bytes, Screen screen) {
        Path file = out.orElseThrow();
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw Trouble.of(file + " cannot be written; name a file in a folder that is there and may be written");
        }
        screen.note("written: " + file);
    }
}
