package io.pincite.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the reader's files lie, and where reading them may leave something. */
@ConfigMapping(prefix = "pincite")
interface FolderConfig {

    /** The folder that is read; a relative one counts from the working directory, a missing one is made. */
    @WithDefault("documents")
    Path documents();

    /** Where everything derived is kept; all of it but conversations comes back by itself when it is deleted. */
    @WithDefault("data")
    Path data();
}
