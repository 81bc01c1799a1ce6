package io.pincite.intake;

import io.pincite.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One file's text and what is known about it. The text never changes after intake: every offset in Pincite counts in
 * it. For plain-text and Markdown files it is the file's own text, a byte order mark aside.
 *
 * @param file relative to the folder, with {@code /} between its parts
 * @param version {@code sha256:} and the hex digest of the file's bytes
 * @param mediaType such as {@code application/pdf}, without parameters
 * @param text the text that citations count in
 * @param title as the file states it, else its first heading, else its name
 * @param outlet who published it, where the file says so
 * @param published the day it was published, where the file says so; never the day it was read
 * @param language ISO 639-1, or {@code und} where it could not be told
 * @param blocks structure, in text order, not overlapping
 * @param pages pages, slides or sheets in order, not overlapping; empty for formats without them
 * @param notes what a reader should know about how this file was read, such as hidden text or a cut at a limit
 */
public record Document(
        String file,
        String version,
        String mediaType,
        String text,
        String title,
        Optional<String> outlet,
        Optional<LocalDate> published,
        String language,
        List<Block> blocks,
        List<Page> pages,
        List<String> notes)
        implements Reading {

    /** Copies the lists and rejects structure that lies outside the text. */
    public Document {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("Block " + block + " of " + file + " overlaps or leaves the text");
            }
            end = block.span().end();
        }
        int endOfPage = 0;
        for (Page page : pages) {
            if (page.span().start() < endOfPage || page.span().end() > text.length()) {
                throw new IllegalArgumentException("Page " + page + " of " + file + " overlaps or leaves the text");
            }
            endOfPage = page.span().end();
        }
    }

    /** Names this file in addresses; depends on {@link #file()} alone, so it survives changes of the content. */
    public String id() {
        return idOf(file);
    }

    /** The id of the document that {@code file} gives. */
    public static String idOf(String file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
            return "do_" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The subfolder that {@code file} lies in, with {@code /} between its parts; empty for the folder itself. */
    public static String collectionOf(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** The subfolder it lies in, with {@code /} between its parts; empty for the folder itself. */
    public String collection() {
        return collectionOf(file);
    }

    /** The page on which {@code span} begins. */
    public Optional<Page> pageOf(Span span) {
        int low = 0;
        int high = pages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span page = pages.get(middle).span();
            if (page.end() <= span.start()) {
                low = middle + 1;
            } else if (page.start() > span.start()) {
                high = middle - 1;
            } else {
                return Optional.of(pages.get(middle));
            }
        }
        return Optional.empty();
    }

    /** The blocks that share a char with {@code span}, in text order. */
    public List<Block> blocksIn(Span span) {
        return blocks.subList(blocksEndingBy(span.start()), blocksBeginningBefore(span.end()));
    }

    /** The blocks that end before {@code span} begins, in text order. */
    List<Block> blocksBefore(Span span) {
        return blocks.subList(0, blocksEndingBy(span.start()));
    }

    /**
     * Where {@code span} begins, as people would say it: {@code page 3}, {@code slide 2}, {@code sheet Budget, row 12},
     * {@code mail header, Subject}, or the headings above it; empty where nothing tells.
     */
    public Optional<String> placeOf(Span span) {
        return Place.of(this, span);
    }

    private int blocksEndingBy(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int blocksBeginningBefore(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public <T> T fold(Function<Document, T> document, Function<Skipped, T> skipped) {
        return document.apply(this);
    }
}
