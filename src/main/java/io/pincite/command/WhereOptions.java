package io.pincite.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which folder answers, and who is asked. */
final class WhereOptions {

    @Option(
            names = {"-f", "--folder"},
            paramLabel = "FOLDER",
            description = "the folder that answers (pincite.documents)")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "where what is derived is kept (pincite.data)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            description = "ask the service there, whatever runs here: on this machine, or with https")
    private Optional<URI> url = Optional.empty();

    @Option(names = "-D", paramLabel = "KEY=VALUE", mapFallbackValue = "", description = "a setting; may be repeated")
    private Map<String, String> settings = Map.of();

    /** The service that is asked for by its address. */
    Optional<URI> url() {
        return url;
    }

    /** Makes settings of these options, for everything that starts after this. */
    void apply() {
        settings.forEach(System::setProperty);
        folder.ifPresent(path -> System.setProperty("pincite.documents", path.toString()));
        data.ifPresent(path -> System.setProperty("pincite.data", path.toString()));
    }
}
