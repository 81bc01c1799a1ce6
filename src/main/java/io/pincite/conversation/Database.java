package io.pincite.conversation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Where conversations are kept, see {@link DatabaseFile}. Writing to the disk is what takes time, so work that comes while
 * other work is being written shares one transaction. Safe to share between threads.
 */
final class Database {

    /** No more pieces of work than this share a transaction. */
    private static final int MOST_TOGETHER = 64;

    private final DatabaseFile file;
    private final Queue<Piece<?>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * A database that is opened later.
     *
     * @param folder made where it is missing, readable by its owner alone
     * @param clock dates what is put aside
     */
    Database(Path folder, Clock clock) {
        this.file = new DatabaseFile(folder, clock);
    }

    /** Something to do with the database. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Does {@code work} in a transaction; on return it is durable, as far as {@link #isDurable} says. Should any work of
     * the transaction fail, each is done again in one of its own: so it may be done more than once, and on another
     * thread, with the effect of once.
     *
     * @throws SQLException when it failed, and nothing of it was done
     */
    <T> T run(Work<T> work) throws SQLException {
        Piece<T> mine = new Piece<>(work);
        waiting.add(mine);
        synchronized (this) {
            while (!mine.done) {
                doTogether(nextPieces());
            }
        }
        return mine.outcome();
    }

    private List<Piece<?>> nextPieces() {
        List<Piece<?>> next = new ArrayList<>();
        while (next.size() < MOST_TOGETHER && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }

    private void doTogether(List<Piece<?>> pieces) {
        try {
            file.inTransaction(connection -> {
                for (Piece<?> piece : pieces) {
                    piece.attempt(connection);
                }
                return pieces;
            });
            pieces.forEach(piece -> piece.done = true);
        } catch (SQLException | RuntimeException e) {
            pieces.forEach(this::doAlone);
        } finally {
            pieces.forEach(Piece::giveUpUnlessDone);
        }
    }

    private void doAlone(Piece<?> piece) {
        try {
            file.inTransactionRepaired(connection -> {
                piece.attempt(connection);
                return piece;
            });
        } catch (SQLException | RuntimeException e) {
            piece.failure = e;
        }
        piece.done = true;
    }

    /** Whether what is kept outlives the process. */
    synchronized boolean isDurable() {
        return file.isDurable();
    }

    /** Writes the file anew without anything that was deleted. Costs up to a second for each 100 MB. */
    synchronized void scrub() throws SQLException {
        file.scrub();
    }

    /** Closes the file, so that another process can open it; the next piece of work opens it again. */
    synchronized void close() {
        file.close();
    }

    /** Work and what came of it; only touched by whoever holds the database, and by its owner when it is done. */
    private static final class Piece<T> {

        private final Work<T> work;
        private Optional<T> result = Optional.empty();
        private @Nullable Exception failure;
        private boolean done;

        Piece(Work<T> work) {
            this.work = work;
        }

        void attempt(Connection connection) throws SQLException {
            result = Optional.of(work.with(connection));
        }

        /** Whoever waits for it must not wait for ever, whatever broke. */
        void giveUpUnlessDone() {
            if (!done) {
                failure = new IllegalStateException("The database broke off");
                done = true;
            }
        }

        T outcome() throws SQLException {
            if (failure instanceof SQLException e) {
                throw e;
            }
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            return result.orElseThrow();
        }
    }
}
