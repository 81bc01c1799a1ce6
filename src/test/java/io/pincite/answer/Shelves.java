package io.pincite.answer;

import io.pincite.Shelf;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.index.Snapshot;
import java.util.function.Consumer;

/** A library whose content can be exchanged. */
final class Shelves implements Library {

    Shelf now;

    Shelves(Shelf now) {
        this.now = now;
    }

    @Override
    public Snapshot snapshot() {
        return now;
    }

    @Override
    public Progress progress() {
        return now.progress();
    }

    @Override
    public Subscription onProgress(Consumer<Progress> listener) {
        return now.onProgress(listener);
    }
}
