package io.pincite.intake;

import java.util.function.Function;

/** What became of reading one file: a document, or a reason why not. There is no third case. */
public sealed interface Reading permits Document, Skipped {

    /** The file, relative to the folder, with {@code /} between its parts. */
    String file();

    /** Handles both cases at once. */
    <T> T fold(Function<Document, T> document, Function<Skipped, T> skipped);
}
