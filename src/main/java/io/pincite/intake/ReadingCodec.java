package io.pincite.intake;

import io.pincite.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a reading crosses from the parsing process to the service. Every length is checked before anything is made of it,
 * because the process at the other end may have been taken over by a file.
 */
final class ReadingCodec {

    private static final int DOCUMENT = 1;
    private static final int SKIPPED = 2;
    private static final int MOST_CHARS = 100_000;

    private ReadingCodec() {}

    static void write(Reading reading, DataOutputStream out) throws IOException {
        Optional<IOException> failed = reading.fold(
                document -> attempt(() -> writeDocument(document, out)),
                skipped -> attempt(() -> writeSkipped(skipped, out)));
        if (failed.isPresent()) {
            throw failed.get();
        }
        out.flush();
    }

    /**
     * The reading that stands next in {@code in}.
     *
     * @param maxChars the longest text that is accepted
     */
    static Reading read(DataInputStream in, int maxChars) throws IOException {
        int kind = in.readUnsignedByte();
        try {
            if (kind == DOCUMENT) {
                return readDocument(in, maxChars);
            }
            if (kind == SKIPPED) {
                return readSkipped(in);
            }
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException("The parsing process sent a reading that cannot be", e);
        }
        throw new IOException("The parsing process sent " + kind + " where a reading begins");
    }

    static void writeString(String string, DataOutputStream out) throws IOException {
        out.writeInt(string.length());
        out.writeChars(string);
    }

    static String readString(DataInputStream in, int maxChars) throws IOException {
        int length = checked(in.readInt(), maxChars);
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = in.readChar();
        }
        return new String(chars);
    }

    private static void writeDocument(Document document, DataOutputStream out) throws IOException {
        out.writeByte(DOCUMENT);
        writeString(document.file(), out);
        writeString(document.version(), out);
        writeString(document.mediaType(), out);
        writeString(document.text(), out);
        writeString(document.title(), out);
        writeString(document.outlet().orElse(""), out);
        out.writeLong(document.published().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        writeString(document.language(), out);
        out.writeInt(document.blocks().size());
        for (Block block : document.blocks()) {
            writeString(block.kind().name(), out);
            writeSpan(block.span(), out);
            out.writeInt(block.number());
        }
        out.writeInt(document.pages().size());
        for (Page page : document.pages()) {
            out.writeInt(page.number());
            writeString(page.label(), out);
            writeSpan(page.span(), out);
        }
        out.writeInt(document.notes().size());
        for (String note : document.notes()) {
            writeString(note, out);
        }
    }

    private static Document readDocument(DataInputStream in, int maxChars) throws IOException {
        String file = readString(in, MOST_CHARS);
        String version = readString(in, MOST_CHARS);
        String mediaType = readString(in, MOST_CHARS);
        String text = readString(in, maxChars);
        String title = readString(in, maxChars);
        String outlet = readString(in, maxChars);
        long day = in.readLong();
        String language = readString(in, MOST_CHARS);
        List<Block> blocks = new ArrayList<>();
        for (int i = checked(in.readInt(), text.length()); i > 0; i--) {
            blocks.add(new Block(Block.Kind.valueOf(readString(in, MOST_CHARS)), readSpan(in), in.readInt()));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = checked(in.readInt(), text.length()); i > 0; i--) {
            pages.add(new Page(in.readInt(), readString(in, maxChars), readSpan(in)));
        }
        List<String> notes = new ArrayList<>();
        for (int i = checked(in.readInt(), MOST_CHARS); i > 0; i--) {
            notes.add(readString(in, MOST_CHARS));
        }
        return new Document(
                file,
                version,
                mediaType,
                text,
                title,
                Optional.of(outlet).filter(name -> !name.isEmpty()),
                day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                language,
                blocks,
                pages,
                notes);
    }

    private static void writeSkipped(Skipped skipped, DataOutputStream out) throws IOException {
        out.writeByte(SKIPPED);
        writeString(skipped.file(), out);
        writeString(skipped.version().orElse(""), out);
        writeString(skipped.state().name(), out);
        writeString(skipped.reason(), out);
    }

    private static Skipped readSkipped(DataInputStream in) throws IOException {
        return new Skipped(
                readString(in, MOST_CHARS),
                Optional.of(readString(in, MOST_CHARS)).filter(version -> !version.isEmpty()),
                State.valueOf(readString(in, MOST_CHARS)),
                readString(in, MOST_CHARS));
    }

    private static void writeSpan(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static int checked(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("The parsing process sent a length of " + length + ", at most " + most + " can be");
        }
        return length;
    }

    private static Optional<IOException> attempt(Writing writing) {
        try {
            writing.write();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
