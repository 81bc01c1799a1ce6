package io.pincite.command;

/**
 * What is on the other side of the streams.
 *
 * @param out whether a person reads the standard output
 * @param err whether a person reads the standard error
 * @param colors whether the standard output takes colors
 * @param columns how wide the terminal is
 */
record Terminal(boolean out, boolean err, boolean colors, int columns) {

    private static final int USUAL = 80;
    private static final int NARROWEST = 20;

    /** No person anywhere. */
    static final Terminal NONE = new Terminal(false, false, false, USUAL);

    /** Does not trust a width that is none. */
    Terminal {
        columns = columns < NARROWEST ? USUAL : columns;
    }
}
