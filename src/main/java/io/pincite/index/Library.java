package io.pincite.index;

/** The folder, kept findable. Reads it in the background from the moment the service starts. */
public interface Library {

    /** What can be found now; cheap. */
    Snapshot snapshot();

    /** How far reading has come. */
    Progress progress();

    /** Calls {@code listener} whenever progress changes, a few times a second at most, until the result is closed. */
    Subscription onProgress(java.util.function.Consumer<Progress> listener);

    /** Ends a subscription; closing twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
