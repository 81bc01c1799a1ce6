package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that needs the library, wherever it is open. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class LibraryCommand implements Task {

    /** A large folder is read in so long for the first time. */
    static final Duration TO_READ = Duration.ofHours(12);

    @Mixin
    private WhereOptions where = new WhereOptions();

    /** Says so where the folder has nothing to answer with. */
    static void tellIfEmpty(Service service, Screen screen) {
        JsonNode status = Json.given(service.status());
        if (status.path("passages").asInt() == 0) {
            boolean files = StreamSupport.stream(status.path("documents").spliterator(), false)
                    .anyMatch(count -> count.asInt() > 0);
            screen.note(
                    files
                            ? "Nothing in the folder can answer; pincite documents says how each file stands."
                            : "There is no file in the folder; put documents into it, or name another with --folder.");
        }
    }

    /** Which library. */
    final WhereOptions where() {
        return where;
    }
}
