package io.pincite.conversation;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The file that conversations are kept in, opened when it is first needed. What is committed survives the end of the
 * process at any moment. A file that cannot be read is put aside and a new one begun; where no file can be opened at all,
 * memory takes its place until the next start. Not safe to share between threads.
 */
final class DatabaseFile {

    private static final String NAME = "conversations";
    private static final String SUFFIX = ".mv.db";

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** No statement is ever written to a trace file; what was written over may be used again after seconds. */
    private static final String SETTINGS =
            ";RETENTION_TIME=5000;CACHE_SIZE=4096;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final Set<Integer> DAMAGE = Set.of(
            ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1, Migrations.NOT_OURS);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private @Nullable Connection connection;
    private boolean durable;

    /**
     * A file that is opened later.
     *
     * @param folder made where it is missing, readable by its owner alone
     * @param clock dates what is put aside
     */
    DatabaseFile(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    /** Whether what is kept outlives the process. */
    boolean isDurable() {
        return durable;
    }

    /**
     * Does {@code work} in one transaction; on return it is durable, as far as {@link #isDurable} says.
     *
     * @throws SQLException when it failed, and nothing of it was done
     */
    <T> T inTransaction(Database.Work<T> work) throws SQLException {
        Connection open = open();
        try {
            T result = work.with(open);
            open.commit();
            flush(open);
            return result;
        } catch (SQLException | RuntimeException e) {
            undo(open, e);
            throw e;
        }
    }

    /**
     * Lets what is committed reach the file. H2 would do so at each commit with a write delay of 0, but then it never
     * uses again what was written over, and the file grows by 100 kB an answer.
     */
    private static void flush(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** The same; in a file that turns out to be damaged it is done again once that is put aside. */
    <T> T inTransactionRepaired(Database.Work<T> work) throws SQLException {
        try {
            return inTransaction(work);
        } catch (SQLException e) {
            if (!DAMAGE.contains(e.getErrorCode())) {
                throw e;
            }
            close();
            putAside(e);
            return inTransaction(work);
        }
    }

    /** A connection that cannot even undo is given up; the next piece of work opens another. */
    private void undo(Connection open, Exception cause) {
        try {
            open.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
            close();
        }
    }

    private Connection open() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = opened();
            connection = open;
        }
        return open;
    }

    private Connection opened() throws SQLException {
        try {
            return onDisk();
        } catch (SQLException | IOException e) {
            Log.warnf(
                    "conversations cannot be kept, they end with the process; allow writing to %s and restart cause=%s",
                    folder, reason(e));
            durable = false;
            return connect("mem:");
        }
    }

    private Connection onDisk() throws SQLException, IOException {
        Path file = file();
        Connection open;
        try {
            open = connect("file:" + file);
        } catch (SQLException e) {
            if (!DAMAGE.contains(e.getErrorCode())) {
                throw e;
            }
            putAside(e);
            open = connect("file:" + file);
        }
        if (POSIX) {
            Files.setPosixFilePermissions(folder.resolve(NAME + SUFFIX), PosixFilePermissions.fromString("rw-------"));
        }
        durable = true;
        return open;
    }

    private static Connection connect(String where) throws SQLException {
        Connection open = new Driver().connect("jdbc:h2:" + where + SETTINGS, new Properties());
        try {
            open.setAutoCommit(false);
            Migrations.run(open);
            open.commit();
            return open;
        } catch (SQLException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private Path file() throws IOException {
        FileAttribute<?>[] ownerOnly = POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, ownerOnly);
        return folder.resolve(NAME);
    }

    /** What cannot be read may still be worth something to a person, so it is never deleted or written over. */
    private void putAside(SQLException cause) throws SQLException {
        Path file = folder.resolve(NAME + SUFFIX);
        Path aside = folder.resolve(NAME + ".unreadable-" + STAMP.format(clock.instant()) + SUFFIX);
        if (!Files.exists(file)) {
            return;
        }
        try {
            Files.move(file, aside);
            Log.warnf("conversations cannot be read, beginning anew kept=%s cause=%s", aside, reason(cause));
        } catch (IOException e) {
            throw new SQLException("Cannot move " + file + " aside", e);
        }
    }

    /** The message of the library would quote the statement. */
    private static String reason(Exception e) {
        return e instanceof SQLException sql ? "SQL state " + sql.getSQLState() : e.toString();
    }

    /** Writes the file anew without anything that was deleted. Costs up to a second for each 100 MB. */
    void scrub() throws SQLException {
        if (durable) {
            compact();
            open();
        }
    }

    /** Closes the file, so that another process can open it; the next piece of work opens it again. */
    void close() {
        try {
            compact();
        } catch (SQLException e) {
            Log.warnf("conversations were not closed in order, they are whole all the same cause=%s", reason(e));
        }
    }

    private void compact() throws SQLException {
        Connection open = connection;
        connection = null;
        if (open != null && !open.isClosed()) {
            try (open;
                    Statement statement = open.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
        }
    }
}
