package io.pincite.intake;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * PDF. Goes to PDFBox directly, because Tika's parser tells neither the size nor the color of letters, and headings,
 * running heads and hidden text show only in these.
 */
final class PdfParsing implements Parsing {

    private static final String HINT = "; it may be a scan: " + Ocr.HINT;

    @Override
    public void parse(Source source, Draft draft) throws IOException, Unreadable {
        FontMappers.set(new BuiltInFonts());
        File file = source.bytes().toFile();
        try (PDDocument pdf = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                draft.note("Its author asks programs not to copy text out of it");
            }
            PdfLines lines = new PdfLines(source.limits().maxChars());
            lines.writeText(pdf, java.io.Writer.nullWriter());
            Optional<PdfScans> scans = source.limits()
                    .ocr()
                    .map(ocr -> new PdfScans(pdf, ocr, source.limits().ocrTime()));
            new PdfLayout(lines.pages(), labels(pdf), scans).addTo(draft);
            hidden(lines, draft);
            Optional.ofNullable(pdf.getDocumentInformation().getTitle())
                    .filter(Title::isGiven)
                    .ifPresent(draft::title);
            if (draft.isEmpty()) {
                throw new Unreadable(
                        State.EMPTY,
                        source.name() + " has " + pdf.getNumberOfPages()
                                + (pdf.getNumberOfPages() == 1 ? " page" : " pages") + " without text"
                                + (scans.isPresent() ? ". " + String.join(". ", draft.notes()) : HINT));
            }
        } catch (InvalidPasswordException e) {
            throw Sniffer.password(source.file());
        }
    }

    /** What the pages are called, such as {@code iv}; empty where the file does not say, or says it wrongly. */
    private static List<String> labels(PDDocument pdf) {
        try {
            return Optional.ofNullable(pdf.getDocumentCatalog().getPageLabels())
                    .map(PDPageLabels::getLabelsByPageIndices)
                    .map(List::of)
                    .orElse(List.of());
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static void hidden(PdfLines lines, Draft draft) {
        if (lines.hidden() > 0) {
            draft.note("Left out " + lines.hidden() + " characters that do not show on the page");
        }
        if (lines.unreadablePages() > 0) {
            draft.note(lines.unreadablePages() + " damaged pages could not be read");
        }
    }
}
