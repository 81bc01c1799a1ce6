package io.pincite.ops;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** The settings that concern more than one package. With them mapped, a misspelt {@code pincite.} key stops the start. */
@ConfigMapping(prefix = "pincite")
interface RootConfig {

    /** The folder that is read; a relative one counts from the working directory, a missing one is made. */
    @WithDefault("documents")
    Path documents();

    /** Where everything derived is kept; all of it but conversations comes back by itself when it is deleted. */
    @WithDefault("data")
    Path data();
}
