package io.pincite.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Has the sentences of the library prepared as long as the service runs. */
@Singleton
final class SentenceWork {

    private final PreparedSentences sentences;
    private final Library library;

    SentenceWork(PreparedSentences sentences, Library library) {
        this.sentences = sentences;
        this.library = library;
    }

    void start(@Observes StartupEvent started) {
        sentences.start(library);
    }

    void stop(@Observes ShutdownEvent stopping) throws IOException, InterruptedException {
        sentences.stop();
    }
}
