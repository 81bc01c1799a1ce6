package io.pincite.conversation;

import io.pincite.answer.Trace;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps conversations in the database, for as long as they shall be kept. Safe to share between threads. */
@Singleton
final class Memory implements History, Papers {

    /** How often what is too old is looked for. */
    private static final Duration TIDY = Duration.ofHours(1);

    /** After this share of the answers that are kept it is seen to, between two looks, that there are no more. */
    private static final int SHARE_A_LOOK = 10;

    /** How many turns of one conversation are given out. */
    private static final int MOST_TURNS = 200;

    /** How many papers are kept; they are much longer than answers. */
    private static final int MOST_PAPERS = 1_000;

    /** How long an errand that is done is known when it comes again; whoever sends one repeats it for hours at most. */
    private static final Duration KNOWN_AGAIN = Duration.ofDays(2);

    private final Database database;
    private final ConversationConfig config;
    private final Clock clock;
    /** Packing how an answer came about is most of the work of one that is known already; gone with its trace. */
    private final Map<Trace, byte[]> packed = Collections.synchronizedMap(new WeakHashMap<>());

    private final AtomicInteger keptSinceLook = new AtomicInteger();
    private volatile Instant tidied = Instant.EPOCH;

    Memory(DataConfig data, ConversationConfig config, Clock clock) {
        this.database = new Database(data.data().resolve("conversations"), clock);
        this.config = config;
        this.clock = clock;
    }

    /** Opens the database once the service listens, so that neither the start nor the first question waits for it. */
    void open(@ObservesAsync HttpServerStart server) {
        try {
            tidy();
        } catch (SQLException e) {
            warn("cannot be opened", e);
        }
    }

    @PreDestroy
    void close() {
        database.close();
    }

    /** Keeps a turn and how it came about; says so in the turn it gives back. A turn that cannot be kept is no failure. */
    Turn keep(Turn turn, Trace trace) {
        String written = KeptForm.of(turn.answer());
        byte[] traced = packed.computeIfAbsent(trace, KeptForm::of);
        try {
            tidyNowAndThen();
            boolean kept = database.run(connection -> {
                ConversationTable.touch(connection, turn);
                AnswerTable.insert(connection, turn, written, traced);
                return database.isDurable();
            });
            return kept ? turn.inKeeping() : turn;
        } catch (SQLException e) {
            warn("cannot be kept, answering goes on", e);
            return turn;
        }
    }

    /** The last turn of a conversation; empty for one that is unknown or cannot be read. */
    Optional<Turn> latest(String conversation) {
        try {
            return database.run(connection -> AnswerTable.latest(connection, conversation, database.isDurable()));
        } catch (SQLException e) {
            warn("cannot be read, every question counts as the first", e);
            return Optional.empty();
        }
    }

    @Override
    public List<Conversation> conversations(Asker asker, String words, int limit) {
        return run(connection -> ConversationTable.latest(connection, asker, words, limit));
    }

    @Override
    public Optional<Conversation> conversation(String id) {
        return run(connection -> ConversationTable.byId(connection, id));
    }

    @Override
    public List<Turn> turns(String conversation) {
        return run(connection -> AnswerTable.of(connection, conversation, MOST_TURNS, database.isDurable()));
    }

    @Override
    public Optional<Turn> turn(String answerId) {
        return run(connection -> AnswerTable.byId(connection, answerId, database.isDurable()));
    }

    @Override
    public Optional<Trace> trace(String answerId) {
        return run(connection -> AnswerTable.trace(connection, answerId));
    }

    @Override
    public boolean rename(String conversation, String title) {
        return run(connection -> ConversationTable.rename(connection, conversation, title));
    }

    @Override
    public boolean note(String answerId, Feedback feedback) {
        return run(connection -> AnswerTable.note(connection, answerId, feedback));
    }

    @Override
    public boolean forget(String conversation) {
        boolean known = run(connection -> {
            boolean deleted = ConversationTable.delete(connection, conversation);
            if (deleted) {
                ConversationTable.scrubLater(connection);
            }
            return deleted;
        });
        scrubOrFail();
        return known;
    }

    @Override
    public void forgetAll() {
        run(connection -> {
            ConversationTable.scrubLater(connection);
            ConversationTable.deleteAll(connection);
            PaperTable.deleteAll(connection);
            return true;
        });
        scrubOrFail();
    }

    @Override
    public boolean keep(Paper paper) {
        try {
            tidyNowAndThen();
            return database.run(connection -> {
                PaperTable.insert(connection, paper);
                return database.isDurable();
            });
        } catch (SQLException e) {
            warn("cannot be kept, a briefing ends with its answer", e);
            return false;
        }
    }

    @Override
    public Optional<Paper> paper(String id) {
        return run(connection -> PaperTable.byId(connection, id));
    }

    @Override
    public Optional<Paper> latestOn(String subject) {
        return run(connection -> PaperTable.latestOn(connection, subject));
    }

    private void scrubOrFail() {
        try {
            scrub();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Takes what was deleted off the disk, unless that is done. */
    private void scrub() throws SQLException {
        if (database.run(ConversationTable::isScrubDue)) {
            database.scrub();
            database.run(connection -> {
                ConversationTable.scrubbed(connection);
                return true;
            });
        }
    }

    private void tidyNowAndThen() throws SQLException {
        if (tidied.plus(TIDY).isBefore(clock.instant())) {
            tidy();
        } else if (keptSinceLook.incrementAndGet() > config.maxAnswers() / SHARE_A_LOOK) {
            keptSinceLook.set(0);
            database.run(this::makeRoom);
        }
    }

    /** Forgets what is too old or too much. */
    private void tidy() throws SQLException {
        tidied = clock.instant();
        int forgotten = database.run(this::deleteOld);
        scrub();
        if (forgotten > 0) {
            Log.infof("conversations forgotten rows=%d keep=%s", forgotten, config.keep());
        }
    }

    private int deleteOld(Connection connection) throws SQLException {
        int old = ConversationTable.deleteOlder(connection, clock.instant().minus(config.keep()));
        int beyond = makeRoom(connection)
                + PaperTable.deleteOlder(connection, clock.instant().minus(config.keep()))
                + Sql.deleteBeyond(connection, "paper", MOST_PAPERS)
                + ErrandTable.deleteOlder(connection, clock.instant().minus(KNOWN_AGAIN));
        if (old + beyond > 0) {
            ConversationTable.deleteEmpty(connection);
            ConversationTable.scrubLater(connection);
        }
        return old + beyond;
    }

    /** The oldest answers go; the next time that is tidied they go off the disk too. */
    private int makeRoom(Connection connection) throws SQLException {
        int beyond = Sql.deleteBeyond(connection, "answer", config.maxAnswers());
        if (beyond > 0) {
            ConversationTable.deleteEmpty(connection);
            ConversationTable.scrubLater(connection);
        }
        return beyond;
    }

    /** Does {@code work} in one transaction, durable on return; a database that fails is no reader's business. */
    <T> T run(Database.Work<T> work) {
        try {
            return database.run(work);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("Conversations cannot be read: SQL state " + e.getSQLState(), e);
    }

    /** The message of the library would quote the statement. */
    private static void warn(String what, SQLException e) {
        Log.warnf("conversations %s state=%s", what, e.getSQLState());
    }
}
