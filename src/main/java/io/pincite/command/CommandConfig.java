package io.pincite.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** The two folders that a command is about. */
@ConfigMapping(prefix = "pincite")
interface CommandConfig {

    /** The folder that is read; a relative one counts from the working directory, a missing one is made. */
    @WithDefault("documents")
    Path documents();

    /** Where everything derived is kept. */
    @WithDefault("data")
    Path data();
}
