package io.pincite.conversation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements. What comes from outside goes in as an argument, never into the statement. */
final class Sql {

    private Sql() {}

    /** Makes something of the row that a result stands on. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> all(Connection connection, Row<T> row, String query, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        }
    }

    static <T> Optional<T> first(Connection connection, Row<T> row, String query, @Nullable Object... arguments)
            throws SQLException {
        return all(connection, row, query, arguments).stream().findFirst();
    }

    /** Changes rows, and says how many. */
    static int change(Connection connection, String change, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, change, arguments)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Deletes the rows with the lowest {@code number} until {@code most} are left, and says how many went.
     *
     * @param table the name of one of our tables
     */
    static int deleteBeyond(Connection connection, String table, int most) throws SQLException {
        long beyond = count(connection, table) - most;
        if (beyond <= 0) {
            return 0;
        }
        long last = first(
                        connection,
                        row -> row.getLong(1),
                        "SELECT number FROM " + table + " ORDER BY number OFFSET ? ROWS FETCH NEXT 1 ROW ONLY",
                        beyond - 1)
                .orElseThrow();
        return change(connection, "DELETE FROM " + table + " WHERE number <= ?", last);
    }

    private static long count(Connection connection, String table) throws SQLException {
        return first(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM " + table)
                .orElseThrow();
    }

    private static PreparedStatement prepared(Connection connection, String text, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
