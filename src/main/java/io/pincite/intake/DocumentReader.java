package io.pincite.intake;

import io.pincite.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;

/** Reads one file from beginning to end. Runs in a process of its own, since parsers of hostile files may do anything. */
final class DocumentReader {

    /** Goes up when the same bytes would give another document, so that what an older version read is read again. */
    static final String VERSION = "2";

    private final Limits limits;
    private final LanguageGuess language;

    DocumentReader(Limits limits, LanguageGuess language) {
        this.limits = limits;
        this.language = language;
    }

    /**
     * Reads {@code bytes}, which lie in the folder as {@code file}. What goes wrong is a reason, not an exception; errors
     * of the virtual machine pass through.
     */
    Reading read(String file, String version, Path bytes) {
        try {
            Source source = new Source(file, bytes, Sniffer.formatOf(file, bytes), limits);
            return document(source, version, parsed(source));
        } catch (Unreadable e) {
            return e.skipped(file, version);
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            return Sniffer.password(file).skipped(file, version);
        } catch (Exception e) {
            return new Unreadable(
                            State.FAILED,
                            Sniffer.nameOf(file) + " is damaged and could not be read"
                                    + Optional.ofNullable(e.getMessage())
                                            .map(message -> " (" + shortened(message) + ")")
                                            .orElse("")
                                    + "; open it and save it again, or put a whole copy here")
                    .skipped(file, version);
        }
    }

    private static Draft parsed(Source source) throws Exception {
        Draft draft = new Draft(source.limits().maxChars());
        try {
            parsingOf(source.format()).parse(source, draft);
        } catch (TextFull e) {
            draft.endPage();
        }
        return draft;
    }

    /** What reads files of {@code format}. */
    static Parsing parsingOf(Format format) {
        return switch (format) {
            case TXT, MD -> new TextParsing();
            case HTML -> new WebParsing();
            case PDF -> new PdfParsing();
            case DOC, DOCX, PPT, PPTX, XLS, RTF, ODT, ODP, EPUB -> new OfficeParsing();
            case XLSX -> new SheetParsing();
            case ODS -> new OdsParsing();
            case CSV -> new CsvParsing();
            case JSON -> new JsonParsing();
            case XML -> new XmlParsing();
            case EML -> new MailParsing();
            case MSG -> new OutlookParsing();
            case IMAGE -> new ImageParsing();
        };
    }

    private Reading document(Source source, String version, Draft draft) throws Unreadable {
        String text = draft.text();
        List<Block> shown = withoutUnseen(text, hiddenSplit(text, draft.blocks()));
        List<Block> blocks = Furniture.marked(text, DateLine.split(text, shown));
        if (blocks.stream().noneMatch(block -> block.kind().quotable())) {
            throw new Unreadable(
                    State.EMPTY,
                    source.name() + (text.isBlank() ? " has no text in it" : " has no text that a person would read")
                            + "; if it should have, open it and look");
        }
        return new io.pincite.intake.Document(
                source.file(),
                version,
                source.format().mediaType(),
                text,
                draft.title().orElseGet(() -> Title.of(text, blocks, source.name())),
                draft.outlet().or(() -> Byline.outletOf(text, blocks)),
                draft.published().or(() -> DateLine.in(text, blocks)),
                language.of(text, blocks, draft.language()),
                blocks,
                draft.pages(),
                draft.notes());
    }

    /** The same blocks, with runs of invisible characters in blocks of their own. */
    private static List<Block> hiddenSplit(String text, List<Block> blocks) {
        List<Span> runs = Invisible.runsIn(text);
        if (runs.isEmpty()) {
            return blocks;
        }
        List<Block> split = new ArrayList<>();
        for (Block block : blocks) {
            int at = block.span().start();
            for (Span run : runs) {
                if (block.span().covers(run)) {
                    addPart(split, block, text, at, run.start());
                    split.add(new Block(Block.Kind.HIDDEN, run, 0));
                    at = run.end();
                }
            }
            addPart(split, block, text, at, block.span().end());
        }
        return split;
    }

    /** The same blocks, those in which nothing shows marked as hidden. */
    private static List<Block> withoutUnseen(String text, List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        Invisible.shows(block.span().in(text)) ? block : new Block(Block.Kind.HIDDEN, block.span(), 0))
                .toList();
    }

    private static void addPart(List<Block> split, Block block, String text, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            split.add(new Block(block.kind(), new Span(start, end), block.number()));
        }
    }

    private static String shortened(String message) {
        String line = message.replaceAll("\\s+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
