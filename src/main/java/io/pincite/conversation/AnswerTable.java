package io.pincite.conversation;

import io.pincite.answer.Trace;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows that hold answers, how they came about, and what readers think of them. */
final class AnswerTable {

    private static final String SELECT =
            "SELECT id, conversation, asked, at, retrieval_nanos, writing_nanos, by_words_only, written,"
                    + " verdict, reason, comment FROM answer LEFT JOIN feedback ON feedback.answer = answer.id";

    private AnswerTable() {}

    /**
     * Adds a turn.
     *
     * @param written its answer, in its {@link KeptForm}
     * @param trace how that came about, in its kept form too
     */
    static void insert(Connection connection, Turn turn, String written, byte[] trace) throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO answer (id, conversation, asked, at, retrieval_nanos, writing_nanos, by_words_only, written, trace)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                turn.id(),
                turn.conversation(),
                turn.asked(),
                turn.at(),
                turn.retrieval().toNanos(),
                turn.writing().toNanos(),
                turn.byWordsOnly(),
                written,
                trace);
    }

    static Optional<Turn> byId(Connection connection, String id, boolean kept) throws SQLException {
        return Sql.first(connection, row -> turn(row, kept), SELECT + " WHERE id = ?", id);
    }

    /** The last turn of a conversation. */
    static Optional<Turn> latest(Connection connection, String conversation, boolean kept) throws SQLException {
        return Sql.first(
                connection,
                row -> turn(row, kept),
                SELECT + " WHERE conversation = ? ORDER BY number DESC LIMIT 1",
                conversation);
    }

    /** The turns of a conversation as they were asked, the last {@code limit} of them. */
    static List<Turn> of(Connection connection, String conversation, int limit, boolean kept) throws SQLException {
        return Sql.all(
                connection,
                row -> turn(row, kept),
                "SELECT * FROM (" + SELECT.replaceFirst("SELECT ", "SELECT number, ")
                        + " WHERE conversation = ? ORDER BY number DESC LIMIT ?) ORDER BY number",
                conversation,
                limit);
    }

    static Optional<Trace> trace(Connection connection, String id) throws SQLException {
        return Sql.first(
                connection, row -> KeptForm.trace(row.getBytes(1)), "SELECT trace FROM answer WHERE id = ?", id);
    }

    /** Replaces what was noted before; false when there is no such answer. */
    static boolean note(Connection connection, String id, Feedback feedback) throws SQLException {
        if (Sql.first(connection, row -> true, "SELECT 1 FROM answer WHERE id = ?", id)
                .isEmpty()) {
            return false;
        }
        return Sql.change(
                        connection,
                        "MERGE INTO feedback (answer, verdict, reason, comment) KEY (answer) VALUES (?, ?, ?, ?)",
                        id,
                        feedback.verdict().name(),
                        feedback.reason().map(Enum::name).orElse(null),
                        feedback.comment().orElse(null))
                > 0;
    }

    private static Turn turn(ResultSet row, boolean kept) throws SQLException {
        return new Turn(
                row.getString("id"),
                row.getString("conversation"),
                row.getString("asked"),
                row.getObject("at", Instant.class),
                KeptForm.answer(row.getString("written")),
                Duration.ofNanos(row.getLong("retrieval_nanos")),
                Duration.ofNanos(row.getLong("writing_nanos")),
                row.getBoolean("by_words_only"),
                kept,
                feedback(row));
    }

    private static Optional<Feedback> feedback(ResultSet row) throws SQLException {
        Optional<String> verdict = Optional.ofNullable(row.getString("verdict"));
        Optional<String> reason = Optional.ofNullable(row.getString("reason"));
        Optional<String> comment = Optional.ofNullable(row.getString("comment"));
        return verdict.map(
                word -> new Feedback(Feedback.Verdict.valueOf(word), reason.map(Feedback.Reason::valueOf), comment));
    }
}
