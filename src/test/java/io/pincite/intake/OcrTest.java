package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.NeededProgram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans, read by Tesseract itself. */
class OcrTest {

    private static final String GERMAN = "Der Fährmann wartete, weil das Wasser über die Brücke floß.";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif", "gif", "bmp"})
    void the_words_of_an_image_are_read(String format) throws IOException {
        Path image = temp.resolve("scan");
        ImageIO.write(drawn(TestFiles.SENTENCE), format, image.toFile());
        Document document = document("scan." + format, image, "eng");
        assertThat(document.text()).isEqualTo(TestFiles.SENTENCE);
        assertThat(document.notes()).anyMatch(note -> note.contains("Tesseract"));
    }

    @Test
    void a_scanned_page_among_pages_with_letters_keeps_its_place() throws IOException {
        Path pdf = Files.write(temp.resolve("pdf"), mixed());
        Document document = document("a.pdf", pdf, "eng");
        assertThat(pageOf(document, "This page has letters.")).isEqualTo(1);
        assertThat(pageOf(document, TestFiles.SENTENCE)).isEqualTo(2);
        assertThat(pageOf(document, "Nobody had told the people who waited on the pier."))
                .isEqualTo(4);
    }

    @Test
    void letters_of_other_languages_are_read_where_the_language_is_configured() throws IOException {
        Path image = temp.resolve("scan");
        ImageIO.write(drawn(GERMAN), "png", image.toFile());
        assertThat(document("scan.png", image, "deu").text()).isEqualTo(GERMAN);
        assertThat(document("scan.png", image, "eng").text()).isNotEqualTo(GERMAN);
    }

    @Test
    void a_language_that_is_not_installed_is_named() throws IOException {
        Path image = temp.resolve("scan");
        ImageIO.write(drawn(TestFiles.SENTENCE), "png", image.toFile());
        Skipped skipped = skipped("scan.png", image, Optional.of(tesseract("xyz")));
        assertThat(skipped.state()).isEqualTo(State.EMPTY);
        assertThat(skipped.reason()).contains("xyz").contains("pincite.intake.ocr-languages");
    }

    @Test
    void without_tesseract_an_image_is_empty_and_says_how_to_get_it() throws IOException {
        Path image = temp.resolve("scan");
        ImageIO.write(drawn(TestFiles.SENTENCE), "png", image.toFile());
        Skipped skipped = skipped("scan.png", image, Optional.empty());
        assertThat(skipped.state()).isEqualTo(State.EMPTY);
        assertThat(skipped.reason()).contains("apt-get install tesseract-ocr");
    }

    @Test
    void it_is_read_in_the_parsing_process_as_well_and_again_once_tesseract_is_there() throws IOException {
        Path documents = Files.createDirectories(temp.resolve("documents"));
        ImageIO.write(
                drawn(TestFiles.SENTENCE), "png", documents.resolve("scan.png").toFile());
        WatchedFolder without = folder(documents, Optional.empty());
        FoundFile before = without.scan().get(0);
        assertThat(without.read(before)).isInstanceOf(Skipped.class);
        without.close();
        WatchedFolder with = folder(documents, Optional.of(tesseract("eng")));
        FoundFile after = with.scan().get(0);
        assertThat(after.isReadAs(before.stamp())).isFalse();
        assertThat(with.read(after).fold(Document::text, Skipped::reason)).isEqualTo(TestFiles.SENTENCE);
        with.close();
    }

    private WatchedFolder folder(Path documents, Optional<Ocr> ocr) throws IOException {
        WorkerSettings settings = new WorkerSettings(1, 256, Duration.ofSeconds(60), 10_000, ocr);
        return new WatchedFolder(new FolderFiles(documents), temp.resolve("data"), settings, 1 << 20, 1 << 20);
    }

    private static int pageOf(Document document, String words) {
        int at = document.text().indexOf(words);
        assertThat(at).as(document.text()).isNotNegative();
        return document.pageOf(new io.pincite.text.Span(at, at + words.length()))
                .orElseThrow()
                .number();
    }

    private Document document(String name, Path bytes, String languages) {
        return reading(name, bytes, Optional.of(tesseract(languages))).fold(document -> document, skipped -> {
            throw new AssertionError(skipped.reason());
        });
    }

    private Skipped skipped(String name, Path bytes, Optional<Ocr> ocr) {
        return reading(name, bytes, ocr)
                .fold(
                        document -> {
                            throw new AssertionError(document.text());
                        },
                        skipped -> skipped);
    }

    private static Reading reading(String name, Path bytes, Optional<Ocr> ocr) {
        Limits limits = new Limits(10_000, Duration.ofSeconds(60), ocr);
        return new DocumentReader(limits, new LanguageGuess()).read(name, "sha256:0", bytes);
    }

    private static Ocr tesseract(String languages) {
        return new Ocr(NeededProgram.TESSERACT.path(), languages);
    }

    /** Letters, a scan, nothing at all, another scan. */
    private static byte[] mixed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] letters = TestFiles.pdf(content -> TestFiles.line(content, 11, 700, "This page has letters."));
        try (PDDocument pdf = Loader.loadPDF(letters)) {
            addScan(pdf, drawn(TestFiles.SENTENCE));
            pdf.addPage(new PDPage());
            addScan(pdf, drawn("Nobody had told the people who waited on the pier."));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void addScan(PDDocument pdf, BufferedImage scan) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(pdf, scan),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    /** A sheet of paper with one line of letters, as a scanner sees it. PDFBox brings letters, Java may have none. */
    private static BufferedImage drawn(String line) throws IOException {
        byte[] bytes = TestFiles.pdf(content -> TestFiles.line(content, 14, 700, line));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 200, ImageType.GRAY);
        }
    }
}
