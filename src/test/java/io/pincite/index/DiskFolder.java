package io.pincite.index;

import io.pincite.Sample;
import io.pincite.intake.FoundFile;
import io.pincite.intake.Reading;
import io.pincite.intake.Skipped;
import io.pincite.intake.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Plain text files in a folder on disk, for tests in which processes die. */
final class DiskFolder extends GivenFolder {

    private final Path folder;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    DiskFolder(Path folder) {
        this.folder = folder;
    }

    /** Lets watchers know that something may have changed. */
    void changed() {
        watchers.forEach(Runnable::run);
    }

    @Override
    public List<FoundFile> scan() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .map(name -> new FoundFile(name, text(name).orElse("")))
                    .toList();
        }
    }

    @Override
    public Optional<String> versionOf(FoundFile file) {
        return text(file.file()).map(text -> Sample.document(file.file(), text).version());
    }

    @Override
    public Reading read(FoundFile file) {
        Optional<String> text = text(file.file());
        return text.isPresent()
                ? Sample.document(file.file(), text.get())
                : new Skipped(file.file(), Optional.empty(), State.FAILED, "It is gone.");
    }

    private Optional<String> text(String file) {
        try {
            return Optional.of(Files.readString(folder.resolve(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }
}
