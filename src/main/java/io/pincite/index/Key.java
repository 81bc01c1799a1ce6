package io.pincite.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a text says, in 128 bits: equal texts have equal keys, and no two texts that anybody has seen share one.
 *
 * @param high the first half of the text's digest
 * @param low the second half
 */
record Key(long high, long low) {

    static final int BYTES = 16;

    static Key of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return read(ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_16BE))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The key at the buffer's position. */
    static Key read(ByteBuffer bytes) {
        return new Key(bytes.getLong(), bytes.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }
}
