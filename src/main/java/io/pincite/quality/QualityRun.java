package io.pincite.quality;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Measures the folder and ends, where a report is asked for: a service with nobody to serve. */
@Singleton
final class QualityRun {

    private final Quality quality;
    private final Library library;
    private final Optional<Path> report;
    private final Optional<Path> questions;
    private final int cloze;
    private final long seed;
    private final Duration patience;

    QualityRun(Quality quality, Library library, QualityConfig config) {
        this.quality = quality;
        this.library = library;
        this.report = config.report();
        this.questions = config.questions();
        this.cloze = config.cloze();
        this.seed = config.seed();
        this.patience = config.patience();
    }

    void start(@Observes StartupEvent started) throws IOException {
        if (report.isPresent()) {
            List<Golden> known = questions.isPresent() ? QuestionsFile.read(questions.get()) : List.of();
            Thread thread = new Thread(() -> Quarkus.asyncExit(exitCode(known, report.get())), "pincite-quality");
            thread.start();
        }
    }

    private int exitCode(List<Golden> known, Path file) {
        try {
            write(measured(known), file);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (IOException | TimeoutException | RuntimeException e) {
            Log.errorf(e, "measuring failed report=%s", file);
            return 1;
        }
    }

    /** How well {@code known} are answered, or questions made from the folder where there are none. */
    Report measured(List<Golden> known) throws InterruptedException, TimeoutException {
        awaitReady();
        return quality.measure(known.isEmpty() ? quality.clozeQuestions(cloze, seed) : known);
    }

    /** Writes the report as JSON, and its table to the log. */
    static void write(Report report, Path file) throws IOException {
        Files.writeString(file, report.json());
        Log.infof("measured questions=%d report=%s\n%s", report.questions(), file, report.table());
    }

    private void awaitReady() throws InterruptedException, TimeoutException {
        Semaphore news = new Semaphore(1);
        long end = System.nanoTime() + patience.toNanos();
        Library.Subscription subscription = library.onProgress(progress -> news.release());
        try {
            while (library.progress().phase() != Progress.Phase.READY) {
                if (!news.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    throw new TimeoutException("The folder was not ready within pincite.quality.patience, " + patience);
                }
            }
        } finally {
            subscription.close();
        }
    }
}
