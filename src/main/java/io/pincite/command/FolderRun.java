package io.pincite.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.quality.Quality;
import io.pincite.web.Contract;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;

/** Does one command with the library open in this process. */
@Singleton
@Unremovable
final class FolderRun implements QuarkusApplication {

    private final Service service;

    FolderRun(Contract contract, ObjectMapper json, Quality quality, CommandConfig config) {
        this.service = new FolderService(contract, json, quality, config.documents());
    }

    @Override
    public int run(String... args) {
        return CommandLines.of((command, screen) -> command.run(service, screen).number())
                .execute(args);
    }
}
