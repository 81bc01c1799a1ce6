package io.pincite.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings the database to the shape that this version works with: the scripts {@code conversation/1.sql}, {@code 2.sql} and
 * so on of the class path run once each, in order. A script that was published never changes; each of its statements can
 * run twice, since a table is made at once and cannot be taken back.
 */
final class Migrations {

    /** The number of the newest script. */
    static final int NEWEST = 3;

    private static final String TABLES = "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'";

    /** The error code of a database that this version does not know. */
    static final int NOT_OURS = 1;

    private Migrations() {}

    /**
     * Runs the scripts that have not run yet. A script that was interrupted runs again from its beginning.
     *
     * @throws SQLException with the code {@link #NOT_OURS} when others made the database, or a newer version did
     */
    static void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (count(statement, TABLES) > 0 && count(statement, TABLES + " AND TABLE_NAME = 'MIGRATION'") == 0) {
                throw new SQLException("The database holds the tables of another program", "", NOT_OURS);
            }
            statement.execute("CREATE TABLE IF NOT EXISTS migration (number INT PRIMARY KEY)");
            int done = count(statement, "SELECT COALESCE(MAX(number), 0) FROM migration");
            if (done > NEWEST) {
                throw new SQLException("Format " + done + " is newer than " + NEWEST, "", NOT_OURS);
            }
            for (int number = done + 1; number <= NEWEST; number++) {
                statement.execute(script(number));
                statement.execute("INSERT INTO migration VALUES (" + number + ")");
            }
        }
    }

    private static int count(Statement statement, String query) throws SQLException {
        try (ResultSet count = statement.executeQuery(query)) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String script(int number) {
        String name = "/conversation/" + number + ".sql";
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("The class path lacks " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
