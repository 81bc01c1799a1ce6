package io.pincite.intake;

/**
 * A file that lies in the folder, not read yet.
 *
 * @param file relative to the folder, with {@code /} between its parts
 * @param stamp opaque; as long as it is equal, the file has not changed since it was last looked at
 */
public record FoundFile(String file, String stamp) {}
