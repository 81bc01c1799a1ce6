package io.pincite.command;

import io.quarkus.runtime.Quarkus;
import java.lang.ref.Reference;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Decides who does a command: a service that runs, or this process with the library open in it. */
final class Entrance implements Doer {

    /** No port, and nothing on the standard output but what was asked for. */
    private static final Map<String, String> INSIDE = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    private final String[] args;

    /** An entrance for this command line. */
    Entrance(String... args) {
        this.args = args.clone();
    }

    @Override
    public int library(LibraryCommand command, Screen screen) {
        command.where().apply();
        Optional<URI> url = command.where().url();
        if (url.isPresent()) {
            return command.run(HttpService.at(url.get()), screen).number();
        }
        FolderSettings settings = FolderSettings.read();
        if (!Files.isDirectory(settings.documents())) {
            throw Trouble.wrongUse("There is no folder " + settings.documents() + "; name one with --folder");
        }
        DataFolder folder = new DataFolder(settings, screen);
        try {
            Optional<Service> service = folder.service();
            return service.map(running -> command.run(running, screen).number()).orElseGet(this::inside);
        } finally {
            Reference.reachabilityFence(folder);
        }
    }

    /** Commands wait while it comes up, since it has the turn; a folder that is let go of would give it away. */
    @Override
    public int serve(ServeCommand command, Screen screen) {
        command.apply();
        FolderSettings settings = FolderSettings.read();
        DataFolder folder = new DataFolder(settings, screen);
        try {
            folder.service().ifPresent(running -> {
                throw Trouble.of("A Pincite answers from " + settings.data()
                        + " already; stop it, or name another folder for what is derived with --data");
            });
            Quarkus.run();
            return ExitCode.DONE.number();
        } finally {
            Reference.reachabilityFence(folder);
        }
    }

    private int inside() {
        INSIDE.forEach((key, value) -> System.setProperty(key, System.getProperty(key, value)));
        AtomicInteger ended = new AtomicInteger(ExitCode.TROUBLE.number());
        Quarkus.run(FolderRun.class, (code, failure) -> ended.set(failure == null ? code : ended.get()), args);
        return ended.get();
    }
}
