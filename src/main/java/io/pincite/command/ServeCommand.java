package io.pincite.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the service, as a start without any command does. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Starts the service, until you stop it: pages, HTTP and every other door.")
final class ServeCommand {

    @Mixin
    private WhereOptions where = new WhereOptions();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "where it listens on this machine (quarkus.http.port)")
    private Optional<Integer> port = Optional.empty();

    /** Makes settings of the options. */
    void apply() {
        where.apply();
        port.ifPresent(number -> System.setProperty("quarkus.http.port", number.toString()));
    }
}
