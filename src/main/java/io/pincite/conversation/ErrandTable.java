package io.pincite.conversation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows that hold errands, and where conversations go on. */
final class ErrandTable {

    private static final String SELECT = "SELECT id, at, content, result FROM errand WHERE content IS NOT NULL";

    private ErrandTable() {}

    /** Returns false, and changes nothing, when the id is known. */
    static boolean insert(Connection connection, Errand errand) throws SQLException {
        if (Sql.first(connection, row -> true, "SELECT 1 FROM errand WHERE id = ?", errand.id())
                .isPresent()) {
            return false;
        }
        Sql.change(
                connection,
                "INSERT INTO errand (id, at, content) VALUES (?, ?, ?)",
                errand.id(),
                errand.at(),
                errand.content());
        return true;
    }

    static Optional<Errand> open(Connection connection, String id) throws SQLException {
        return Sql.first(connection, ErrandTable::errand, SELECT + " AND id = ?", id);
    }

    static List<Errand> open(Connection connection) throws SQLException {
        return Sql.all(connection, ErrandTable::errand, SELECT + " ORDER BY number");
    }

    static void made(Connection connection, String id, String result) throws SQLException {
        Sql.change(connection, "UPDATE errand SET result = ? WHERE id = ?", result, id);
    }

    static void done(Connection connection, String id) throws SQLException {
        Sql.change(connection, "UPDATE errand SET content = NULL WHERE id = ?", id);
    }

    /** Forgets what came before {@code day} and is done, and says how much. */
    static int deleteOlder(Connection connection, Instant day) throws SQLException {
        return Sql.change(connection, "DELETE FROM errand WHERE content IS NULL AND at < ?", day);
    }

    static Optional<String> conversationAt(Connection connection, String place) throws SQLException {
        return Sql.first(connection, row -> row.getString(1), "SELECT conversation FROM thread WHERE place = ?", place);
    }

    /** Changes nothing where there is no such conversation. */
    static void goesOn(Connection connection, String place, String conversation) throws SQLException {
        Sql.change(
                connection,
                "MERGE INTO thread (place, conversation) KEY (place)"
                        + " SELECT CAST(? AS CHARACTER VARYING(200)), id FROM conversation WHERE id = ?",
                place,
                conversation);
    }

    private static Errand errand(ResultSet row) throws SQLException {
        return new Errand(
                row.getString("id"),
                row.getObject("at", Instant.class),
                row.getString("content"),
                Optional.ofNullable(row.getString("result")));
    }
}
