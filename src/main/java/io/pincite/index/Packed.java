package io.pincite.index;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.intake.State;
import io.pincite.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documents and entries as bytes and back, without loss: text is kept char by char, since UTF-8 would replace a lone
 * surrogate and so change what was cited.
 */
final class Packed {

    private Packed() {}

    static byte[] document(Document document) {
        return bytes(out -> {
            writeHead(out, document);
            write(out, document.text());
            writeAll(out, document.blocks(), Packed::write);
            writeAll(out, document.pages(), Packed::write);
            writeAll(out, document.notes(), Packed::write);
        });
    }

    static Document document(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Document head = readHead(in);
        return new Document(
                head.file(),
                head.version(),
                head.mediaType(),
                readString(in),
                head.title(),
                head.outlet(),
                head.published(),
                head.language(),
                readAll(in, Packed::readBlock),
                readAll(in, Packed::readPage),
                readAll(in, Packed::readString));
    }

    static byte[] entry(Entry entry) {
        return bytes(out -> {
            write(out, entry.file());
            write(out, entry.stamp());
            write(out, entry.version().orElse(""));
            write(out, entry.state().name());
            write(out, entry.reason());
            out.writeLong(entry.since().toEpochMilli());
            out.writeBoolean(entry.filed().isPresent());
            if (entry.filed().isPresent()) {
                Filed filed = entry.filed().get();
                writeHead(out, filed.head());
                writeAll(out, filed.spans(), Packed::write);
                writeAll(out, filed.keys(), (to, key) -> to.write(key.bytes()));
            }
        });
    }

    static Entry entry(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Entry(
                readString(in),
                readString(in),
                present(readString(in)),
                State.valueOf(readString(in)),
                readString(in),
                Instant.ofEpochMilli(in.readLong()),
                false,
                in.readBoolean() ? Optional.of(readFiled(in)) : Optional.empty());
    }

    private static Filed readFiled(DataInputStream in) throws IOException {
        Document head = readHead(in);
        return new Filed(
                head, readAll(in, Packed::readSpan), readAll(in, from -> new Key(from.readLong(), from.readLong())));
    }

    private static void writeHead(DataOutputStream out, Document document) throws IOException {
        write(out, document.file());
        write(out, document.version());
        write(out, document.mediaType());
        write(out, document.title());
        out.writeBoolean(document.outlet().isPresent());
        write(out, document.outlet().orElse(""));
        out.writeBoolean(document.published().isPresent());
        out.writeLong(document.published().map(LocalDate::toEpochDay).orElse(0L));
        write(out, document.language());
    }

    private static Document readHead(DataInputStream in) throws IOException {
        String file = readString(in);
        String version = readString(in);
        String mediaType = readString(in);
        String title = readString(in);
        boolean hasOutlet = in.readBoolean();
        String outlet = readString(in);
        boolean hasDate = in.readBoolean();
        long date = in.readLong();
        return new Document(
                file,
                version,
                mediaType,
                "",
                title,
                hasOutlet ? Optional.of(outlet) : Optional.empty(),
                hasDate ? Optional.of(LocalDate.ofEpochDay(date)) : Optional.empty(),
                readString(in),
                List.of(),
                List.of(),
                List.of());
    }

    private static void write(DataOutputStream out, Block block) throws IOException {
        write(out, block.kind().name());
        write(out, block.span());
        out.writeInt(block.number());
    }

    private static Block readBlock(DataInputStream in) throws IOException {
        return new Block(Block.Kind.valueOf(readString(in)), readSpan(in), in.readInt());
    }

    private static void write(DataOutputStream out, Page page) throws IOException {
        out.writeInt(page.number());
        write(out, page.label());
        write(out, page.span());
    }

    private static Page readPage(DataInputStream in) throws IOException {
        return new Page(in.readInt(), readString(in), readSpan(in));
    }

    private static void write(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    /** One byte a char where that is enough, else two. */
    private static void write(DataOutputStream out, String text) throws IOException {
        boolean narrow = text.chars().allMatch(c -> c < 256);
        out.writeBoolean(narrow);
        byte[] bytes = narrow ? text.getBytes(StandardCharsets.ISO_8859_1) : wide(text);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        boolean narrow = in.readBoolean();
        byte[] bytes = in.readNBytes(in.readInt());
        return narrow ? new String(bytes, StandardCharsets.ISO_8859_1) : narrowed(bytes);
    }

    private static byte[] wide(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static String narrowed(byte[] bytes) {
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (((bytes[2 * i] & 0xFF) << 8) | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static <T> void writeAll(DataOutputStream out, List<T> all, Writer<T> writer) throws IOException {
        out.writeInt(all.size());
        for (T one : all) {
            writer.write(out, one);
        }
    }

    private static <T> List<T> readAll(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(reader.read(in));
        }
        return all;
    }

    private static byte[] bytes(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            body.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }
}
