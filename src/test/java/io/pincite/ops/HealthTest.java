package io.pincite.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.index.Snapshot;
import io.pincite.intake.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthTest {

    @TempDir
    Path home;

    @Test
    void is_not_ready_while_the_library_opens() {
        assertThat(ready(Progress.Phase.STARTING).getStatus()).isEqualTo(Status.DOWN);
    }

    @ParameterizedTest
    @EnumSource(value = Progress.Phase.class, mode = EnumSource.Mode.EXCLUDE, names = "STARTING")
    void is_ready_from_then_on_and_counts_files(Progress.Phase phase) {
        HealthCheckResponse response = ready(phase);

        assertThat(response.getStatus()).isEqualTo(Status.UP);
        assertThat(response.getData().orElseThrow())
                .containsEntry("indexed", 2L)
                .containsEntry("failed", 0L);
    }

    @Test
    void is_not_ready_when_the_data_folder_is_gone() throws IOException {
        Path data = Files.createDirectory(home.resolve("data"));
        DataWritable check = new DataWritable(Settings.of(home.resolve("documents"), data));

        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        Files.delete(data);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void is_not_alive_when_threads_wait_for_each_other() throws InterruptedException {
        assertThat(new NoDeadlock().call().getStatus()).isEqualTo(Status.UP);

        ReentrantLock left = new ReentrantLock();
        ReentrantLock right = new ReentrantLock();
        CountDownLatch both = new CountDownLatch(2);
        Thread one = crossing(left, right, both);
        Thread two = crossing(right, left, both);
        try {
            Awaitility.await().until(() -> new NoDeadlock().call().getStatus() == Status.DOWN);
        } finally {
            one.interrupt();
            two.interrupt();
        }
        one.join();
        two.join();
        assertThat(new NoDeadlock().call().getStatus()).isEqualTo(Status.UP);
    }

    private static Thread crossing(ReentrantLock first, ReentrantLock second, CountDownLatch both) {
        Thread thread = new Thread(() -> {
            first.lock();
            try {
                both.countDown();
                both.await();
                second.lockInterruptibly();
                second.unlock();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                first.unlock();
            }
        });
        thread.start();
        return thread;
    }

    private static HealthCheckResponse ready(Progress.Phase phase) {
        return new LibraryReady(new Standing(phase)).call();
    }

    /** A library with two files in one phase. */
    private record Standing(Progress.Phase phase) implements Library {

        @Override
        public Snapshot snapshot() {
            throw new UnsupportedOperationException("Health looks at progress alone");
        }

        @Override
        public Progress progress() {
            return new Progress(phase, Map.of(State.INDEXED, 2), 5, 4, Optional.empty(), Optional.empty());
        }

        @Override
        public Subscription onProgress(Consumer<Progress> listener) {
            return () -> {};
        }
    }
}
