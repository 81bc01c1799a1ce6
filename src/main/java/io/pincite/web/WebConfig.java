package io.pincite.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How the door over HTTP behaves. */
@ConfigMapping(prefix = "pincite.web")
interface WebConfig {

    /** Whether the service may listen where other machines reach it, although it asks nobody who they are. */
    @WithDefault("false")
    boolean allowPublic();

    /** Host names besides localhost by which browsers may call the service, for instance behind a proxy. */
    Optional<Set<String>> hosts();

    /** How long the JSON body of a request may be. */
    @WithDefault("64K")
    MemorySize maxJson();

    /** How many questions are answered at the same time. */
    @WithDefault("8")
    int questionsAtOnce();

    /** How many questions may wait for their turn; one more is refused at once. */
    @WithDefault("64")
    int questionsWaiting();

    /** How long a question waits for its turn before it is refused. */
    @WithDefault("2s")
    Duration questionWait();

    /** How many files may be uploaded at the same time; one more is refused at once. */
    @WithDefault("4")
    int uploadsAtOnce();

    /** How many uploads may begin in one second; one more is refused at once. */
    @WithDefault("20")
    int uploadsPerSecond();

    /** How many readers may follow the progress of reading at the same time. */
    @WithDefault("64")
    int eventListeners();

    /** Which sites may embed the widget, each by its exact origin, such as https://news.example; nobody when left out. */
    Optional<Set<String>> widgetOrigins();

    /** How long a page may use the widget before it has to ask for a new token. */
    @WithDefault("10m")
    Duration widgetTokenLife();

    /** How many questions one address may ask through the widget in a minute. */
    @WithDefault("10")
    int widgetQuestionsPerMinute();
}
