package io.pincite.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the files of the folder. */
@Command(name = "documents", description = "Lists every file with its state, and why one does not answer.")
final class DocumentsCommand extends LibraryCommand {

    @Option(names = "--state", paramLabel = "STATE", description = "only files in this state, such as failed")
    private Optional<String> state = Optional.empty();

    @Option(names = "--collection", paramLabel = "NAME", description = "only files of this subfolder")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--json", description = "the list as GET /api/documents gives it")
    private boolean json;

    @Override
    public ExitCode run(Service service, Screen screen) {
        new Waiting(service, screen).untilItAnswers(TO_READ);
        byte[] documents = service.documents(state, collection);
        if (json) {
            screen.showJson(documents);
        } else {
            screen.show(
                    new FilesPage(Json.items(Json.given(documents), "documents").toList()).all());
            tellIfEmpty(service, screen);
        }
        return ExitCode.DONE;
    }
}
