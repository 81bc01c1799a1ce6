package io.pincite.command;

import io.pincite.index.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who may work in a data folder now: the service that does, or this process, once no other does. Commands that come at
 * the same time go one after the other.
 */
final class DataFolder {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MILLIS_BETWEEN_LOOKS = 100;
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final FolderSettings settings;
    private final Screen screen;
    private @Nullable FileChannel turn;

    DataFolder(FolderSettings settings, Screen screen) {
        this.settings = settings;
        this.screen = screen;
    }

    /**
     * The service that runs in the data folder; empty when this process may open the library itself, and no other
     * command will until it ends.
     */
    Optional<Service> service() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            Optional<Registration> registered = Registration.in(settings.data());
            registered.ifPresent(this::checkFolder);
            Optional<Service> running = registered
                    .filter(Registration::isAlive)
                    .flatMap(Registration::address)
                    .map(HttpService::at);
            if (running.isPresent() || isMine()) {
                screen.endProgress();
                return running;
            }
            if (System.nanoTime() - begin > QUIET_NANOS) {
                screen.progress("waiting for the Pincite that works in " + settings.data());
            }
            rest();
        }
        throw Trouble.of("Another Pincite works in " + settings.data() + " and answers nobody; wait until it is done,"
                + " or name another folder for what is derived with --data");
    }

    /** What was read of one folder would make way for another's. */
    private void checkFolder(Registration registered) {
        boolean other = !registered.documents().equals(settings.documents());
        if (other && (registered.isAlive() || Files.isDirectory(registered.documents()))) {
            throw Trouble.wrongUse(settings.data() + " holds what was read of " + registered.documents() + ", not of "
                    + settings.documents() + "; name another folder for what is derived with --data, or delete "
                    + settings.data().resolve(Registration.NAME) + " to have it read anew");
        }
    }

    private boolean isMine() {
        try {
            if (turn == null) {
                Folders.create(settings.data());
                FileChannel next = FileChannel.open(
                        settings.data().resolve("command.lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                if (next.tryLock() == null) {
                    next.close();
                    return false;
                }
                turn = next;
            }
            return !Folders.isClaimed(settings.data());
        } catch (IOException e) {
            throw Trouble.of(settings.data() + " cannot be written; allow it, or name another folder with --data");
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.of("Interrupted while waiting for another Pincite");
        }
    }
}
