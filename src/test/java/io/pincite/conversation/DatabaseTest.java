package io.pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final int OTHERS = 100;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch allCame = new CountDownLatch(OTHERS);
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = new Database(folder, Clock.systemUTC());
        database.run(connection -> Sql.change(connection, "CREATE TABLE word (word CHARACTER VARYING(9) PRIMARY KEY)"));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void what_comes_at_the_same_time_is_done_once_each() throws Exception {
        List<Future<Integer>> others = whileBusy(number -> add("w" + number));

        for (Future<Integer> other : others) {
            assertThat(other.get()).isOne();
        }
        assertThat(words()).hasSize(OTHERS);
    }

    @Test
    void what_fails_takes_nothing_else_along() throws Exception {
        List<Future<Integer>> others = whileBusy(number -> add(number % 10 == 0 ? "twice" : "w" + number));

        long failed = others.stream().filter(DatabaseTest::failed).count();

        assertThat(failed).isEqualTo(OTHERS / 10 - 1);
        assertThat(words()).hasSize(OTHERS - (int) failed).contains("twice");
    }

    @Test
    void an_error_of_the_caller_is_the_callers() throws SQLException {
        assertThatThrownBy(() -> database.run(connection -> {
                    Sql.change(connection, "INSERT INTO word VALUES ('half')");
                    throw new IllegalStateException("Boom");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Boom");

        assertThat(words()).isEmpty();
    }

    /** What becomes of work by {@value #OTHERS} others that all come while one piece of work is being done. */
    private List<Future<Integer>> whileBusy(Adding adding) throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        Future<Integer> first = threads.submit(() -> database.run(connection -> {
            busy.countDown();
            await(allCame);
            return 0;
        }));
        busy.await();
        List<Future<Integer>> others = IntStream.range(0, OTHERS)
                .mapToObj(number -> threads.submit(() -> {
                    allCame.countDown();
                    return adding.add(number);
                }))
                .toList();
        first.get();
        return others;
    }

    private interface Adding {
        int add(int number) throws SQLException;
    }

    private int add(String word) throws SQLException {
        return database.run(connection -> Sql.change(connection, "INSERT INTO word VALUES (?)", word));
    }

    private List<String> words() throws SQLException {
        return database.run(connection -> Sql.all(connection, row -> row.getString(1), "SELECT word FROM word"));
    }

    private static boolean failed(Future<Integer> work) {
        try {
            work.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(SQLException.class);
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
