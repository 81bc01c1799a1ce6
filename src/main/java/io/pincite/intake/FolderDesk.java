package io.pincite.intake;

import io.pincite.intake.FolderChange.Declined;
import io.pincite.intake.FolderChange.Done;
import io.pincite.intake.FolderChange.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Puts files into the folder and takes them out. A file appears complete or not at all. */
final class FolderDesk {

    private final FolderFiles files;
    private final Leftovers leftovers;
    private final long maxSize;

    FolderDesk(FolderFiles files, Leftovers leftovers, long maxSize) {
        this.files = files;
        this.leftovers = leftovers;
        this.maxSize = maxSize;
    }

    /** Puts a new file into the folder. */
    FolderChange store(String name, InputStream bytes) {
        return put(name, bytes, false);
    }

    /** The same, in place of the file that has this name, if there is one. */
    FolderChange replace(String name, InputStream bytes) {
        return put(name, bytes, true);
    }

    /** Takes a file out. */
    FolderChange delete(String file) {
        Optional<BasicFileAttributes> found = files.attributesOf(file).filter(attributes -> !attributes.isDirectory());
        Optional<Path> path = files.pathOf(file);
        if (found.isEmpty() || path.isEmpty()) {
            return new Declined(Why.MISSING, "There is no file " + FileName.shown(file) + " in the folder");
        }
        try {
            Files.deleteIfExists(path.get());
            return new Done(file);
        } catch (IOException e) {
            return new Declined(
                    Why.DISK, Sniffer.nameOf(file) + " cannot be deleted; allow Pincite to write to its folder");
        }
    }

    private FolderChange put(String name, InputStream bytes, boolean replacing) {
        Optional<String> clean = FileName.cleaned(name);
        if (clean.isEmpty()) {
            return new Declined(
                    Why.NAME,
                    "No document can be called " + FileName.shown(name) + "; give it a name such as report.pdf");
        }
        String file = clean.get();
        Path upload = leftovers.newUpload();
        try {
            if (!makeParent(file)) {
                return new Declined(Why.NAME, FileName.shown(name) + " leads through something that is not a folder");
            }
            if (!copy(bytes, upload)) {
                return new Declined(
                        Why.TOO_LARGE,
                        Sniffer.nameOf(file) + " is larger than the " + (maxSize >> 20)
                                + " MB that an upload may have; copy it into the folder by hand");
            }
            return place(upload, file, replacing);
        } catch (IOException e) {
            return new Declined(
                    Why.DISK, Sniffer.nameOf(file) + " could not be written: " + e.getMessage() + "; see the disk");
        } finally {
            remove(upload);
        }
    }

    private FolderChange place(Path upload, String file, boolean replacing) throws IOException {
        Path target = files.pathOf(file).orElseThrow(() -> new IOException("the folder has changed"));
        if (replacing) {
            Files.move(upload, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Done(file);
        }
        try {
            Files.createLink(target, upload);
            return new Done(file);
        } catch (FileAlreadyExistsException e) {
            return new Declined(
                    Why.EXISTS, "There is a file " + file + " already; give the new one another name, or replace it");
        } catch (UnsupportedOperationException e) {
            Files.move(upload, target);
            return new Done(file);
        }
    }

    /** Makes the folders above {@code file}, none of them through a link. */
    private boolean makeParent(String file) throws IOException {
        Path folder = files.root();
        String[] parts = file.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            folder = folder.resolve(parts[i]);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder);
            }
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of {@code bytes} fitted. */
    private boolean copy(InputStream bytes, Path upload) throws IOException {
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(
                upload, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS))) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                size += count;
                if (size > maxSize) {
                    return false;
                }
                out.write(buffer, 0, count);
            }
            return true;
        }
    }

    private static void remove(Path upload) {
        try {
            Files.deleteIfExists(upload);
        } catch (IOException e) {
            io.quarkus.logging.Log.warnf("an upload is left over, delete it by hand: %s", upload);
        }
    }
}
