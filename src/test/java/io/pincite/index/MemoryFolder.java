package io.pincite.index;

import io.pincite.Sample;
import io.pincite.intake.Document;
import io.pincite.intake.FoundFile;
import io.pincite.intake.Reading;
import io.pincite.intake.Skipped;
import io.pincite.intake.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A folder in memory that counts how often it was read. */
final class MemoryFolder extends GivenFolder {

    /** A file with this text cannot be read. */
    static final String BROKEN = "broken";
    /** A file with this text blows up whoever reads it. */
    static final String EXPLOSIVE = "explosive";

    private final Map<String, String> files = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> stamps = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    MemoryFolder put(String file, String text) {
        files.put(file, text);
        return touch(file);
    }

    /** Gives the file a new stamp, as saving it unchanged does. */
    MemoryFolder touch(String file) {
        stamps.merge(file, 1, Integer::sum);
        return this;
    }

    MemoryFolder remove(String file) {
        files.remove(file);
        return this;
    }

    /** Lets watchers know. */
    void changed() {
        watchers.forEach(Runnable::run);
    }

    /** How many files were read, over all. */
    int reads() {
        return reads.get();
    }

    @Override
    public List<FoundFile> scan() {
        return files.entrySet().stream()
                .map(file -> new FoundFile(file.getKey(), file.getValue().hashCode() + "-" + stamps.get(file.getKey())))
                .toList();
    }

    @Override
    public Optional<String> versionOf(FoundFile file) {
        return Optional.ofNullable(files.get(file.file()))
                .map(text -> Sample.document(file.file(), text).version());
    }

    @Override
    public Reading read(FoundFile file) {
        reads.incrementAndGet();
        String text = files.get(file.file());
        if (text == null || text.equals(BROKEN)) {
            return new Skipped(file.file(), versionOf(file), State.FAILED, "It cannot be read; save it again.");
        }
        if (text.equals(EXPLOSIVE)) {
            throw new IllegalStateException("Boom");
        }
        return Sample.document(file.file(), text);
    }

    @Override
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    /** The id of the document that {@code file} gives. */
    static String id(String file) {
        return Document.idOf(file);
    }
}
