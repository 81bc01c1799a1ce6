package io.pincite.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What reading one file may cost. */
@ConfigMapping(prefix = "pincite.intake")
interface IntakeConfig {

    /** How many processes parse files at the same time. */
    @WithDefault("1")
    int workers();

    /** How long one file may take before its process is ended. */
    @WithDefault("30s")
    Duration timeout();

    /** The largest file that is read; larger ones are refused. */
    @WithDefault("100M")
    MemorySize maxFileSize();

    /** The largest file that can be uploaded. */
    @WithDefault("50M")
    MemorySize maxUploadSize();

    /** How many chars of text one file may give; the rest is left out, and the document says so. */
    @WithDefault("20000000")
    int maxChars();

    /** The heap of each parsing process. */
    @WithDefault("256M")
    MemorySize heap();

    /** The languages that Tesseract reads in scans, in its own codes with {@code +} between them. */
    @WithDefault("eng")
    String ocrLanguages();
}
