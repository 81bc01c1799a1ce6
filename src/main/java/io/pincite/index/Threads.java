package io.pincite.index;

/** Background threads with names that a thread dump explains. */
final class Threads {

    private Threads() {}

    /** A thread that does not keep the process alive; not started. */
    static Thread named(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
