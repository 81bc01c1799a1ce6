package io.pincite.command;

import io.pincite.quality.Golden;
import io.pincite.quality.Quality;
import io.pincite.quality.QuestionsFile;
import io.pincite.quality.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well the folder is answered. */
@Command(name = "eval", description = "Asks questions with known answers and says how well the folder answers them.")
final class EvalCommand extends LibraryCommand {

    @Parameters(
            paramLabel = "QUESTIONS",
            arity = "0..1",
            description = "one JSON object a line; without it, questions are made from the folder itself")
    private Optional<Path> questions = Optional.empty();

    @Option(
            names = "--made",
            paramLabel = "COUNT",
            defaultValue = "50",
            description = "how many questions are made from the folder (${DEFAULT-VALUE})")
    private int made;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "which of the many possible ones; the same number makes the same questions")
    private long seed;

    @Option(names = "--json", description = "the report as JSON")
    private boolean json;

    @Override
    public ExitCode run(Service service, Screen screen) {
        Optional<List<Golden>> known = questions.map(EvalCommand::read);
        Waiting waiting = new Waiting(service, screen);
        Report report = service.measure(quality -> measured(quality, known, waiting));
        if (json) {
            screen.showJson(report.json().getBytes(StandardCharsets.UTF_8));
        } else {
            screen.show(Stream.of(report.table(), "\n", report.missesTable())
                    .flatMap(String::lines)
                    .map(Line::of)
                    .toList());
        }
        return ExitCode.DONE;
    }

    private Report measured(Quality quality, Optional<List<Golden>> known, Waiting waiting) {
        if (!waiting.until("ready"::equals, TO_READ)) {
            throw Trouble.of("The folder was not ready within " + TO_READ.toHours() + " hours; run index first");
        }
        return waiting.during("asking", () -> {
            List<Golden> asked = known.orElseGet(() -> quality.clozeQuestions(made, seed));
            if (asked.isEmpty()) {
                throw Trouble.wrongUse("There is nothing to ask; name a file with questions, or a folder with text that"
                        + " questions can be made from");
            }
            return quality.measure(asked);
        });
    }

    private static List<Golden> read(Path file) {
        try {
            return QuestionsFile.read(file);
        } catch (IOException e) {
            throw Trouble.wrongUse(file + " cannot be read; name a file with one question a line");
        } catch (IllegalArgumentException e) {
            throw Trouble.wrongUse(String.valueOf(e.getMessage()));
        }
    }
}
