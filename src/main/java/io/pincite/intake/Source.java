package io.pincite.intake;

import java.nio.file.Path;

/**
 * A file on its way through a parser.
 *
 * @param file its name in the folder, for messages and titles; never opened
 * @param bytes a private copy of its bytes
 * @param format what the bytes are
 * @param limits how far to read
 */
record Source(String file, Path bytes, Format format, Limits limits) {

    /** The name without its folder. */
    String name() {
        return Sniffer.nameOf(file);
    }
}
