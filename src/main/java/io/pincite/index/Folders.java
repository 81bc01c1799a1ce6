package io.pincite.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder {@code pincite.data} and those below it. */
public final class Folders {

    private static final String LOCK = "pincite.lock";

    private Folders() {}

    /**
     * Makes the data folder where it is missing, readable by its owner alone, and keeps every other Pincite out of it.
     *
     * @throws IllegalStateException when another one is in it
     */
    static FileChannel claim(Path data) throws IOException {
        create(data);
        Path file = data.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        if (!locked(channel)) {
            channel.close();
            throw new IllegalStateException("Another Pincite is working in " + data.toAbsolutePath()
                    + "; stop it, or give this one a folder of its own with pincite.data");
        }
        return channel;
    }

    /** Whether a Pincite works in the data folder now. */
    public static boolean isClaimed(Path data) throws IOException {
        Path file = data.resolve(LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Makes a data folder where it is missing, readable by its owner alone. */
    public static void create(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, ownerOnly);
    }

    /** Deletes {@code folder} and what is in it, if there is one. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
