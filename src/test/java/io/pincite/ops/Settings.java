package io.pincite.ops;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;

/** Settings for tests. */
final class Settings {

    private Settings() {}

    static RootConfig of(Path documents, Path data) {
        return new SmallRyeConfigBuilder()
                .withMapping(RootConfig.class)
                .withDefaultValue("pincite.documents", documents.toString())
                .withDefaultValue("pincite.data", data.toString())
                .build()
                .getConfigMapping(RootConfig.class);
    }
}
