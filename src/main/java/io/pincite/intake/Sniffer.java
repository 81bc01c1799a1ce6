package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Tells the format of a file by its name and its bytes together; where they disagree, the bytes are right. Does by hand
 * what Tika's detector does, because that loads some 1,600 formats to tell twenty apart.
 */
final class Sniffer {

    private static final int HEAD = 1 << 13;
    private static final Set<Format> ZIPPED =
            EnumSet.of(Format.DOCX, Format.PPTX, Format.XLSX, Format.ODT, Format.ODP, Format.ODS, Format.EPUB);
    private static final Set<Format> OLE = EnumSet.of(Format.DOC, Format.XLS, Format.PPT, Format.MSG);

    /** First bytes of what is not read, and what people call it. */
    private static final Map<String, String> FOREIGN = Map.of(
            "7z\u00BC\u00AF", "a 7-Zip archive",
            "Rar!", "a RAR archive",
            "\u001F\u008B", "a gzip archive",
            "BZh", "a bzip2 archive",
            "\u00FD7zXZ", "an xz archive",
            "\u007FELF", "a program",
            "MZ", "a program",
            "ID3", "a sound file",
            "OggS", "a sound file",
            "%!PS", "PostScript");

    private Sniffer() {}

    /** The format of the bytes in {@code bytes}, which lie in the folder under the name {@code file}. */
    static Format formatOf(String file, Path bytes) throws IOException, Unreadable {
        Optional<Format> named = Format.byName(file);
        if (named.isEmpty() && !Format.extensionOf(file).isEmpty()) {
            throw new Unreadable(
                    State.UNSUPPORTED,
                    nameOf(file) + " is not in a format that Pincite reads (." + Format.extensionOf(file)
                            + "); save it as PDF, DOCX or plain text");
        }
        byte[] head = Decoded.headOf(bytes, HEAD);
        String signs = new String(head, StandardCharsets.ISO_8859_1);
        if (signs.substring(0, Math.min(1024, signs.length())).contains("%PDF-")) {
            return Format.PDF;
        }
        if (signs.startsWith("PK\u0003\u0004")) {
            return zipFormat(file, named, bytes);
        }
        if (signs.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return oleFormat(file, named, bytes);
        }
        if (signs.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (isImage(signs)) {
            return Format.IMAGE;
        }
        refuseForeign(file, signs);
        return textFormat(file, named, head);
    }

    private static void refuseForeign(String file, String signs) throws Unreadable {
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (signs.startsWith(foreign.getKey()) && isBinary(signs.getBytes(StandardCharsets.ISO_8859_1))) {
                throw new Unreadable(
                        State.UNSUPPORTED,
                        nameOf(file) + " is " + foreign.getValue() + "; put the documents in it into the folder");
            }
        }
    }

    private static Format zipFormat(String file, Optional<Format> named, Path bytes) throws IOException, Unreadable {
        try (ZipFile zip = new ZipFile(bytes.toFile())) {
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null) {
                return openDocument(file, zip, mimetype);
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                return officeXml(file, zip);
            }
        } catch (ZipException e) {
            return named.filter(ZIPPED::contains)
                    .orElseThrow(() -> new Unreadable(
                            State.FAILED, nameOf(file) + " is damaged and cannot be opened; put a whole copy here"));
        }
        throw archive(file);
    }

    private static Format openDocument(String file, ZipFile zip, ZipEntry mimetype) throws IOException, Unreadable {
        try (InputStream in = zip.getInputStream(mimetype)) {
            String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            for (Format format : Format.values()) {
                if (format.mediaType().equals(type.replace("-template", ""))) {
                    return format;
                }
            }
        }
        throw archive(file);
    }

    private static Format officeXml(String file, ZipFile zip) throws Unreadable {
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"))) {
            return Format.DOCX;
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("ppt/"))) {
            return Format.PPTX;
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))) {
            return Format.XLSX;
        }
        throw archive(file);
    }

    private static Unreadable archive(String file) {
        return new Unreadable(
                State.UNSUPPORTED, nameOf(file) + " is an archive; unpack it and put its documents into the folder");
    }

    private static Format oleFormat(String file, Optional<Format> named, Path bytes) throws Unreadable {
        try (POIFSFileSystem ole = new POIFSFileSystem(bytes.toFile(), true)) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw password(file);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Format.XLS;
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                return Format.PPT;
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                return Format.MSG;
            }
        } catch (IOException | RuntimeException e) {
            return named.filter(OLE::contains)
                    .orElseThrow(() -> new Unreadable(
                            State.FAILED, nameOf(file) + " is damaged and cannot be opened; put a whole copy here"));
        }
        throw new Unreadable(
                State.UNSUPPORTED,
                nameOf(file) + " is an Office file without a document, workbook, presentation or mail in it");
    }

    /** Says that a file cannot be opened without its password. */
    static Unreadable password(String file) {
        return new Unreadable(State.REFUSED, nameOf(file) + " asks for a password; save an unlocked copy beside it");
    }

    private static boolean isImage(String signs) {
        return signs.startsWith("\u0089PNG")
                || signs.startsWith("\u00FF\u00D8\u00FF")
                || signs.startsWith("GIF8")
                || signs.startsWith("II*\0")
                || signs.startsWith("MM\0*")
                || (signs.startsWith("BM") && signs.startsWith("\0\0\0\0", 6))
                || (signs.startsWith("RIFF") && signs.startsWith("WEBP", 8));
    }

    private static Format textFormat(String file, Optional<Format> named, byte[] head) throws Unreadable {
        if (isBinary(head)) {
            throw new Unreadable(
                    named.filter(format -> !format.isText()).isPresent() ? State.FAILED : State.UNSUPPORTED,
                    nameOf(file)
                            + " holds neither text nor what its name says; it may be damaged: put a whole copy here");
        }
        if (looksLikeHtml(head)) {
            return named.filter(format -> format == Format.EML || format == Format.MD)
                    .orElse(Format.HTML);
        }
        return named.filter(Format::isText).orElse(Format.TXT);
    }

    private static boolean looksLikeHtml(byte[] head) {
        String start = Decoded.textOf(head, Optional.empty()).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<?xml") && start.contains("<html"))
                || (start.startsWith("<!--") && start.contains("<html"));
    }

    /** Whether {@code head} has bytes that no text has. */
    private static boolean isBinary(byte[] head) {
        if (Decoded.byMark(head).isPresent()) {
            return false;
        }
        int strange = 0;
        int zero = 0;
        for (byte b : head) {
            zero += b == 0 ? 1 : 0;
            strange += b >= 0 && b < 0x20 && !Character.isWhitespace(b) && b != 0x1B ? 1 : 0;
        }
        if (zero > 0) {
            Charset charset = Decoded.guessed(head);
            return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
        }
        return strange * 20 > head.length;
    }

    /** The name without its folder, as messages give it. */
    static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
