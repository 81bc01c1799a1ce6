package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files below one folder, never followed out of it. Safe to share between threads. */
final class FolderFiles {

    private static final int DEEPEST = 32;
    private static final Set<String> UNFINISHED =
            Set.of("swp", "swo", "swx", "tmp", "temp", "part", "crdownload", "download", "bak");

    private final Path root;

    /**
     * Files below {@code folder}, which is made where it is missing.
     *
     * @throws IOException when it can neither be made nor be opened
     */
    FolderFiles(Path folder) throws IOException {
        this.root = Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
    }

    Path root() {
        return root;
    }

    /** Every file that belongs to the reader, by name; links and other oddities included. */
    List<FoundFile> scan() throws IOException {
        List<FoundFile> found = new ArrayList<>();
        Files.walkFileTree(
                root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return folder.equals(root) || !isTemporary(folder)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!isTemporary(file)) {
                            found.add(new FoundFile(nameOf(file), stampOf(attributes)));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                        if (file.equals(root)) {
                            throw problem;
                        }
                        if (!isTemporary(file) && !(problem instanceof NoSuchFileException)) {
                            found.add(new FoundFile(nameOf(file), "closed"));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(Comparator.comparing(FoundFile::file));
        return found;
    }

    /** What {@code file} is, without following links; empty where it is gone or lies outside. */
    Optional<BasicFileAttributes> attributesOf(String file) {
        try {
            Optional<Path> path = pathOf(file);
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Files.readAttributes(path.get(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where {@code file} lies; empty where that is not below the folder, or only through a link. */
    Optional<Path> pathOf(String file) {
        try {
            Path path = root.resolve(file).normalize();
            Path parent = path.getParent();
            if (parent == null
                    || !path.startsWith(root)
                    || path.equals(root)
                    || !nameOf(path).equals(file)) {
                return Optional.empty();
            }
            return parent.toRealPath().equals(parent) ? Optional.of(path) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The bytes of {@code file}; fails where it is a link. */
    InputStream open(String file) throws IOException {
        Path path = pathOf(file).orElseThrow(() -> new NoSuchFileException(file));
        return Channels.newInputStream(Files.newByteChannel(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /** The version of the bytes of {@code file}, which are written to {@code copy} on the way. */
    String copy(String file, OutputStream copy) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = open(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                copy.write(buffer, 0, count);
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** Equal for as long as the file has not changed. */
    static String stampOf(BasicFileAttributes attributes) {
        String kind = attributes.isRegularFile() ? "" : attributes.isSymbolicLink() ? "link " : "other ";
        return kind + attributes.size() + " "
                + attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS) + " "
                + attributes.fileKey();
    }

    /** Whether {@code name} is one that editors, browsers and systems give to files of their own. */
    static boolean isTemporary(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.endsWith("~")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || UNFINISHED.contains(Format.extensionOf(lower));
    }

    private static boolean isTemporary(Path path) {
        return isTemporary(path.getFileName().toString());
    }

    private String nameOf(Path path) {
        List<String> parts = new ArrayList<>();
        root.relativize(path).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
