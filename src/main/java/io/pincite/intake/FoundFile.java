package io.pincite.intake;

/**
 * A file that lies in the folder, not read yet.
 *
 * @param file relative to the folder, with {@code /} between its parts
 * @param stamp opaque; as long as it is equal, the file has not changed since it was last looked at
 */
public record FoundFile(String file, String stamp) {

    /** Stands in a stamp before the name of whoever reads the file. */
    static final String BY = " read-by:";

    /**
     * Whether a file that was last looked at with stamp {@code before} was read by the same parsers under the same
     * settings. Where it was not, the same bytes may give another document now.
     */
    public boolean isReadAs(String before) {
        return readerIn(stamp).equals(readerIn(before));
    }

    private static String readerIn(String stamp) {
        int at = stamp.lastIndexOf(BY);
        return at < 0 ? "" : stamp.substring(at);
    }
}
