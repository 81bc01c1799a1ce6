package io.pincite.conversation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where conversations are kept. */
@ConfigMapping(prefix = "pincite")
interface DataConfig {

    /** The folder that also holds what is derived from documents. */
    @WithDefault("data")
    Path data();
}
