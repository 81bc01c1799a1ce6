package io.pincite.index;

import io.pincite.intake.Folder;
import io.pincite.intake.FolderChange;
import java.io.InputStream;
import java.util.Optional;

/** A folder for tests of the library, which never writes into it or gives its bytes away. */
abstract class GivenFolder implements Folder {

    @Override
    public final FolderChange store(String name, InputStream bytes) {
        throw unasked();
    }

    @Override
    public final FolderChange replace(String name, InputStream bytes) {
        throw unasked();
    }

    @Override
    public final FolderChange delete(String file) {
        throw unasked();
    }

    @Override
    public final Optional<InputStream> open(String file) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("The library only reads");
    }
}
