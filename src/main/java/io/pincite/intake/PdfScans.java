package io.pincite.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Has Tesseract read the pages of a PDF that have no letters, until its time is up. */
final class PdfScans {

    private static final float DOTS_PER_INCH = 200;

    /** A larger page is drawn smaller, so that it fits into the memory of its process. */
    private static final float MOST_DOTS = 12_000_000;

    private final PDDocument pdf;
    private final Ocr ocr;
    private final long end;

    PdfScans(PDDocument pdf, Ocr ocr, Duration time) {
        this.pdf = pdf;
        this.ocr = ocr;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Adds page {@code index}, counted from 0. */
    void addPage(int index, Draft draft) throws IOException {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            draft.note("Scans from page " + (index + 1) + " on were not read; raise pincite.intake.timeout");
            return;
        }
        Path image = Files.createTempFile("page", ".png");
        try {
            ImageIO.write(drawn(index), "png", image.toFile());
            ocr.addTo(draft, image, left);
        } finally {
            Files.deleteIfExists(image);
        }
    }

    private BufferedImage drawn(int index) throws IOException {
        PDPage page = pdf.getPage(index);
        float inches = page.getCropBox().getWidth() / 72 * page.getCropBox().getHeight() / 72;
        float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(0.01f, inches)));
        return new PDFRenderer(pdf).renderImageWithDPI(index, dots, ImageType.GRAY);
    }
}
