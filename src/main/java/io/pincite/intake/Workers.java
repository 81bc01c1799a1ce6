package io.pincite.intake;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;

/** Lends out parsing processes, a few at a time, and replaces those that died. Safe to share between threads. */
final class Workers implements AutoCloseable {

    private final WorkerSettings settings;
    private final Path rooms;
    private final Semaphore permits;
    private Optional<Fence> fence = Optional.empty();
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "intake-clock");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts no process yet.
     *
     * @param rooms where each process gets a folder of its own
     */
    Workers(WorkerSettings settings, Path rooms) {
        this.settings = settings;
        this.rooms = rooms;
        this.permits = new Semaphore(settings.count(), true);
    }

    /** Gives {@code use} a process to itself, waiting for one; a process that is dead afterwards is not lent again. */
    <T> T with(Use<T> use) throws IOException, InterruptedException {
        permits.acquire();
        Worker worker = take();
        boolean sound = false;
        try {
            T result = use.with(worker);
            sound = worker.isAlive();
            return result;
        } finally {
            giveBack(worker, sound);
            permits.release();
        }
    }

    /** What {@code worker} makes of the copy at its place; empty where the process died of it. */
    Optional<Reading> read(Worker worker, String file, String version) {
        try {
            return Optional.of(worker.read(file, version, settings, clock));
        } catch (IOException e) {
            worker.close();
            return Optional.empty();
        }
    }

    WorkerSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (idle) {
            idle.forEach(Worker::close);
            idle.clear();
        }
    }

    private Worker take() throws IOException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                Worker worker = idle.pop();
                if (worker.isAlive()) {
                    return worker;
                }
                worker.close();
            }
        }
        return Worker.start(settings, rooms, fence());
    }

    /** Tried out when the first process is needed, so that nobody waits for it at the start. */
    private synchronized Fence fence() {
        if (fence.isEmpty()) {
            fence = Optional.of(settings.fence());
            Log.infof("parsing processes are fenced %s", fence.get());
        }
        return fence.get();
    }

    private void giveBack(Worker worker, boolean sound) {
        if (!sound || clock.isShutdown()) {
            worker.close();
            return;
        }
        worker.wipe();
        synchronized (idle) {
            idle.push(worker);
        }
    }

    /** Something to do with a process. */
    @FunctionalInterface
    interface Use<T> {
        T with(Worker worker) throws IOException;
    }
}
