package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The reader's folder. Safe to share between threads. Nothing in it is ever followed out of it. */
public interface Folder {

    /**
     * Every file in the folder and below it, by name. Files that editors and systems keep for themselves are left out;
     * what cannot be read is in the list, and {@link #read} says why.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    List<FoundFile> scan() throws IOException;

    /** The version of the file's bytes as {@link Document#version()} gives it; empty where they cannot be read. */
    Optional<String> versionOf(FoundFile file);

    /** Reads one file; slow, bounded in time and memory. Never throws for anything that the file can cause. */
    Reading read(FoundFile file);

    /**
     * Calls {@code changed} soon after anything in the folder changed, until the result is closed. Begins by removing what
     * a service that was killed left behind; so call it once, first, and only with the data folder to yourself.
     */
    Watch watch(Runnable changed);

    /** The file's own bytes; empty where there is no such file to give out. The caller closes the stream. */
    Optional<InputStream> open(String file);

    /**
     * Puts a new file into the folder, complete or not at all; declines when there is one of that name.
     *
     * @param name what the file is to be called, with {@code /} between subfolders; signs that no file can have are replaced
     * @param bytes read to the end or to the limit, not closed
     */
    FolderChange store(String name, InputStream bytes);

    /** The same, in place of the file that has this name, if there is one. */
    FolderChange replace(String name, InputStream bytes);

    /** Takes a file out of the folder, for good. */
    FolderChange delete(String file);

    /** Ends watching; closing twice is harmless. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
