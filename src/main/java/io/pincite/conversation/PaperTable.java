package io.pincite.conversation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows that hold papers. */
final class PaperTable {

    private static final String SELECT = "SELECT id, subject, at, content FROM paper ";

    private PaperTable() {}

    static void insert(Connection connection, Paper paper) throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO paper (id, subject, at, content) VALUES (?, ?, ?, ?)",
                paper.id(),
                paper.subject(),
                paper.at(),
                paper.content());
    }

    static Optional<Paper> byId(Connection connection, String id) throws SQLException {
        return Sql.first(connection, PaperTable::paper, SELECT + "WHERE id = ?", id);
    }

    static Optional<Paper> latestOn(Connection connection, String subject) throws SQLException {
        return Sql.first(
                connection, PaperTable::paper, SELECT + "WHERE subject = ? ORDER BY number DESC LIMIT 1", subject);
    }

    /** Deletes what was asked for before {@code day}, and says how much. */
    static int deleteOlder(Connection connection, Instant day) throws SQLException {
        return Sql.change(connection, "DELETE FROM paper WHERE at < ?", day);
    }

    static void deleteAll(Connection connection) throws SQLException {
        Sql.change(connection, "DELETE FROM paper");
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getString("id"),
                row.getString("subject"),
                row.getObject("at", Instant.class),
                row.getString("content"));
    }
}
