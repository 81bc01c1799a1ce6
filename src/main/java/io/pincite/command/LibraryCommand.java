package io.pincite.command;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that needs the library, wherever it is open. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class LibraryCommand implements Task {

    /** A large folder is read in so long for the first time. */
    static final Duration TO_READ = Duration.ofHours(12);

    @Mixin
    private WhereOptions where = new WhereOptions();

    /** Which library. */
    final WhereOptions where() {
        return where;
    }
}
