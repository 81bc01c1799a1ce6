package io.pincite.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where Pincite keeps what it derives from the folder. */
@ConfigMapping(prefix = "pincite")
interface DataConfig {

    /** The folder for it; a relative one counts from the working directory, a missing one is made. */
    @WithDefault("data")
    Path data();
}
