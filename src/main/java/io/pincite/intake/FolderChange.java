package io.pincite.intake;

import java.util.function.Function;

/** What became of putting a file into the folder or taking one out. */
public sealed interface FolderChange {

    /** Handles both cases at once. */
    <T> T fold(Function<Done, T> done, Function<Declined, T> declined);

    /**
     * It is done.
     *
     * @param file the name that the file has in the folder, which may be a cleaner form of the one that was asked for
     */
    record Done(String file) implements FolderChange {

        @Override
        public <T> T fold(Function<Done, T> done, Function<Declined, T> declined) {
            return done.apply(this);
        }
    }

    /**
     * The folder is as it was.
     *
     * @param why the kind of obstacle
     * @param reason a sentence that says what is in the way and what a person can do about it
     */
    record Declined(Why why, String reason) implements FolderChange {

        @Override
        public <T> T fold(Function<Done, T> done, Function<Declined, T> declined) {
            return declined.apply(this);
        }
    }

    /** Kinds of obstacles. */
    enum Why {
        /** No file can have this name here. */
        NAME,
        /** Another file has this name. */
        EXISTS,
        /** The file is larger than uploads may be. */
        TOO_LARGE,
        /** There is no such file. */
        MISSING,
        /** The disk or its rights do not allow it. */
        DISK
    }
}
