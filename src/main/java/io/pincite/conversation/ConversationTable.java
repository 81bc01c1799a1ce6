package io.pincite.conversation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that say which conversations there are. */
final class ConversationTable {

    /** A search for more words than these finds no more than one for the first of them. */
    private static final int MOST_WORDS = 8;

    private static final String SELECT = "SELECT id, title, started, last,"
            + " (SELECT COUNT(*) FROM answer WHERE answer.conversation = conversation.id) AS turns FROM conversation";

    private ConversationTable() {}

    /** Notes that {@code turn} was asked, in a new conversation or in one that is there. */
    static void touch(Connection connection, Turn turn) throws SQLException {
        int known =
                Sql.change(connection, "UPDATE conversation SET last = ? WHERE id = ?", turn.at(), turn.conversation());
        if (known == 0) {
            Sql.change(
                    connection,
                    "INSERT INTO conversation (id, title, started, last) VALUES (?, ?, ?, ?)",
                    turn.conversation(),
                    titleOf(turn.asked()),
                    turn.at(),
                    turn.at());
        }
    }

    private static String titleOf(String question) {
        return question.length() <= Conversation.LONGEST_TITLE
                ? question
                : question.substring(0, Conversation.LONGEST_TITLE - 1) + "…";
    }

    static Optional<Conversation> byId(Connection connection, String id) throws SQLException {
        return Sql.first(connection, ConversationTable::conversation, SELECT + " WHERE id = ?", id);
    }

    static List<Conversation> latest(Connection connection, Asker asker, String words, int limit) throws SQLException {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(ConversationTable::anywhere)
                .toList();
        List<Object> arguments = new ArrayList<>(List.of(asker.mark()));
        arguments.addAll(wanted);
        arguments.addAll(wanted);
        arguments.add(limit);
        String query = SELECT + " WHERE LEFT(id, 3) = ? AND (" + holdsAll("title", wanted)
                + " OR EXISTS (SELECT 1 FROM answer WHERE answer.conversation = conversation.id AND "
                + holdsAll("asked", wanted) + ")) ORDER BY last DESC, id LIMIT ?";
        return Sql.all(connection, ConversationTable::conversation, query, arguments.toArray());
    }

    private static String holdsAll(String column, List<String> words) {
        return "TRUE" + (" AND LOWER(" + column + ") LIKE ?").repeat(words.size());
    }

    private static String anywhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                row.getString("id"),
                row.getString("title"),
                row.getObject("started", Instant.class),
                row.getObject("last", Instant.class),
                row.getInt("turns"));
    }

    static boolean rename(Connection connection, String id, String title) throws SQLException {
        return Sql.change(connection, "UPDATE conversation SET title = ? WHERE id = ?", title, id) > 0;
    }

    static boolean delete(Connection connection, String id) throws SQLException {
        return Sql.change(connection, "DELETE FROM conversation WHERE id = ?", id) > 0;
    }

    static void deleteAll(Connection connection) throws SQLException {
        Sql.change(connection, "DELETE FROM conversation");
    }

    /** Deletes what rested since before {@code day}, and says how many. */
    static int deleteOlder(Connection connection, Instant day) throws SQLException {
        return Sql.change(connection, "DELETE FROM conversation WHERE last < ?", day);
    }

    /** Deletes conversations of which no answer is left. */
    static void deleteEmpty(Connection connection) throws SQLException {
        Sql.change(
                connection,
                "DELETE FROM conversation WHERE NOT EXISTS (SELECT 1 FROM answer WHERE answer.conversation = conversation.id)");
    }

    /** Notes that something was deleted that is still on the disk; a process that is killed finds the note when it starts. */
    static void scrubLater(Connection connection) throws SQLException {
        Sql.change(connection, "MERGE INTO scrub KEY (due) VALUES (TRUE)");
    }

    static boolean isScrubDue(Connection connection) throws SQLException {
        return Sql.first(connection, row -> true, "SELECT due FROM scrub").isPresent();
    }

    static void scrubbed(Connection connection) throws SQLException {
        Sql.change(connection, "DELETE FROM scrub");
    }
}
