package io.pincite.slack;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether Slack itself sent a request, just now: HMAC-SHA-256 over the bytes that came in, compared in constant time.
 * Slack's own library decodes the body to text first and compares with {@code equals}, so it is not used here. Safe to
 * share between threads.
 */
final class Signature {

    /** How old a request may be, and how far the clocks may differ. */
    static final long WINDOW_SECONDS = 300;

    private static final Pattern TIMESTAMP = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern SIGNED = Pattern.compile("v0=[0-9a-f]{64}");
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    Signature(Secret signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.bytes(), HMAC);
        this.clock = clock;
    }

    /** Why a request is not believed. */
    enum Doubt {
        /** A header is missing, comes twice, or is not written as Slack writes it. */
        HEADER,
        /** It is older than the window, or from the future. */
        TIMESTAMP,
        /** Somebody else signed it, or it was changed. */
        SIGNATURE;
    }

    /**
     * Why the request is not believed; empty when it is.
     *
     * @param timestamps every value of the header {@code X-Slack-Request-Timestamp}
     * @param signatures every value of the header {@code X-Slack-Signature}
     * @param body the bytes as they came in
     */
    Optional<Doubt> doubt(List<String> timestamps, List<String> signatures, byte[] body) {
        if (!isOne(timestamps, TIMESTAMP) || !isOne(signatures, SIGNED)) {
            return Optional.of(Doubt.HEADER);
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamps.get(0));
        if (age > WINDOW_SECONDS || age < -WINDOW_SECONDS) {
            return Optional.of(Doubt.TIMESTAMP);
        }
        byte[] expected = signed(timestamps.get(0), body).getBytes(StandardCharsets.US_ASCII);
        byte[] given = signatures.get(0).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given) ? Optional.empty() : Optional.of(Doubt.SIGNATURE);
    }

    private static boolean isOne(List<String> values, Pattern form) {
        return values.size() == 1 && form.matcher(values.get(0)).matches();
    }

    private String signed(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
