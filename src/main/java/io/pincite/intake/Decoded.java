package io.pincite.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of a text file.
 *
 * @param text without a byte order mark
 * @param charset by which the bytes were read
 * @param whole whether the file ended before the limit did
 */
record Decoded(String text, Charset charset, boolean whole) {

    private static final int SAMPLE = 1 << 16;

    /** Reads at most {@code maxChars} chars: by the byte order mark, as strict UTF-8, or as the detector guesses. */
    static Decoded of(Path file, int maxChars) throws IOException {
        byte[] head = headOf(file, SAMPLE);
        Optional<Charset> marked = byMark(head);
        if (marked.isPresent()) {
            return read(file, marked.get(), CodingErrorAction.REPLACE, maxChars);
        }
        try {
            return read(file, StandardCharsets.UTF_8, CodingErrorAction.REPORT, maxChars);
        } catch (CharacterCodingException e) {
            return read(file, guessed(head), CodingErrorAction.REPLACE, maxChars);
        }
    }

    /** The same for bytes in memory. */
    static String textOf(byte[] bytes, Optional<Charset> declared) {
        Charset charset = byMark(bytes).or(() -> declared).orElse(StandardCharsets.UTF_8);
        try {
            return withoutMark(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return withoutMark(new String(bytes, guessed(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))));
        }
    }

    /** The first bytes of {@code file}, at most {@code length}. */
    static byte[] headOf(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    /** The charset that {@code bytes} announce by their first bytes. */
    static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** What ICU takes {@code sample} for; Windows-1252 where it has no opinion. */
    static Charset guessed(byte[] sample) {
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match != null && Charset.isSupported(match.getName())) {
            return Charset.forName(match.getName());
        }
        return Charset.forName("windows-1252");
    }

    private static Decoded read(Path file, Charset charset, CodingErrorAction onError, int maxChars)
            throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            int count = reader.read(buffer);
            while (count >= 0 && text.length() < maxChars) {
                text.append(buffer, 0, Math.min(count, maxChars - text.length()));
                count = reader.read(buffer);
            }
            return new Decoded(withoutMark(text.toString()), charset, count < 0);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
