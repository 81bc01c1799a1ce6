package io.pincite.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Measuring instead of serving. */
@ConfigMapping(prefix = "pincite.quality")
interface QualityConfig {

    /** Where to write how well the folder is answered, as JSON; when set, the service measures, writes and ends. */
    Optional<Path> report();

    /** Questions with known answers, one JSON object a line; without them, questions are made from the folder itself. */
    Optional<Path> questions();

    /** How many questions are made from the folder. */
    @WithDefault("50")
    int cloze();

    /** Which of the many possible questions are made; the same number gives the same questions. */
    @WithDefault("1")
    long seed();

    /** How long to wait until the folder is read and embedded. */
    @WithDefault("1h")
    Duration patience();
}
