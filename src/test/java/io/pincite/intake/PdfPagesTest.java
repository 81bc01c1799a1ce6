package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.text.Sentences;
import io.pincite.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of a PDF knows the page it was drawn on, however the page is laid out. */
class PdfPagesTest {

    private static final int WIDTH = 612;
    private static final List<String> SYLLABLES = List.of("An", "Bo", "Ce", "Du", "El", "Fi", "Go", "Hu");

    @TempDir
    Path temp;

    private final PDDocument pdf = new PDDocument();
    private final Map<String, Integer> drawnOn = new LinkedHashMap<>();

    @Test
    void one_column() throws IOException {
        for (int page = 1; page <= 3; page++) {
            column(newPage(), page, 72, 700, 6);
        }
        everySentenceIsOnItsPage();
    }

    @Test
    void two_columns_are_read_one_after_the_other() throws IOException {
        for (int page = 1; page <= 3; page++) {
            PDPage sheet = newPage();
            column(sheet, page, 60, 700, 8);
            column(sheet, page, 330, 700, 8);
        }
        everySentenceIsOnItsPage();
    }

    @Test
    void running_heads_and_feet_are_no_sentences_of_any_page() throws IOException {
        for (int page = 1; page <= 4; page++) {
            PDPage sheet = newPage();
            draw(sheet, 72, 760, "Annual report of the ferry company");
            column(sheet, page, 72, 700, 6);
            draw(sheet, 72, 40, "Page " + page + " of 4");
        }
        Document document = everySentenceIsOnItsPage();
        assertThat(document.blocks().stream().filter(block -> block.kind() == Block.Kind.BOILERPLATE))
                .hasSize(8);
    }

    @Test
    void turned_pages() throws IOException {
        for (int page = 1; page <= 4; page++) {
            PDPage sheet = newPage();
            sheet.setRotation(90 * (page - 1));
            turned(sheet, page);
        }
        everySentenceIsOnItsPage();
    }

    @Test
    void pages_with_nothing_on_them_count() throws IOException {
        newPage();
        column(newPage(), 2, 72, 700, 4);
        newPage();
        newPage();
        column(newPage(), 5, 72, 700, 4);
        newPage();
        everySentenceIsOnItsPage();
    }

    @Test
    void pages_are_called_what_the_file_calls_them() throws IOException {
        for (int page = 1; page <= 4; page++) {
            column(newPage(), page, 72, 700, 3);
        }
        PDPageLabels labels = new PDPageLabels(pdf);
        PDPageLabelRange front = new PDPageLabelRange();
        front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        PDPageLabelRange body = new PDPageLabelRange();
        body.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(0, front);
        labels.setLabelItem(2, body);
        pdf.getDocumentCatalog().setPageLabels(labels);
        Document document = everySentenceIsOnItsPage();
        assertThat(document.pages()).extracting(Page::label).containsExactly("page i", "page ii", "page 1", "page 2");
    }

    private Document everySentenceIsOnItsPage() throws IOException {
        Document document = read();
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            if (block.kind().quotable()) {
                for (Span sentence : Sentences.in(document.text(), block.span(), "en")) {
                    found.put(
                            sentence.in(document.text()),
                            document.pageOf(sentence).orElseThrow().number());
                }
            }
        }
        assertThat(found).containsExactlyEntriesOf(drawnOn);
        return document;
    }

    private Document read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        pdf.close();
        Limits limits = new Limits(50_000, Duration.ofSeconds(30), Optional.empty());
        return new DocumentReader(limits, new LanguageGuess())
                .read("a.pdf", "sha256:0", Files.write(temp.resolve("pdf"), bytes.toByteArray()))
                .fold(document -> document, skipped -> {
                    throw new AssertionError(skipped.reason());
                });
    }

    private PDPage newPage() {
        PDPage page = new PDPage();
        pdf.addPage(page);
        return page;
    }

    /** Draws sentences of two lines each below each other and remembers where they stand. */
    private void column(PDPage sheet, int page, float left, float top, int sentences) throws IOException {
        for (int i = 0; i < sentences; i++) {
            String name = nameOf(drawnOn.size());
            float y = top - i * 60;
            draw(sheet, left, y, "The ferry " + name + " left the harbor late");
            draw(sheet, left, y - 14, "since the crew of " + name + " overslept.");
            drawnOn.put("The ferry " + name + " left the harbor late since the crew of " + name + " overslept.", page);
        }
    }

    /** No two alike, since what repeats at the edges of pages is taken for a running head. */
    private static String nameOf(int number) {
        return SYLLABLES.get(number % SYLLABLES.size())
                + SYLLABLES.get(number / SYLLABLES.size()).toLowerCase(Locale.ROOT);
    }

    /** Draws one line that is upright once the page is turned. */
    private void turned(PDPage sheet, int page) throws IOException {
        String sentence = "The ferry " + nameOf(page) + " left the harbor late.";
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, sheet, PDPageContentStream.AppendMode.APPEND, false)) {
            content.transform(Matrix.getRotateInstance(Math.toRadians(90.0 * (page - 1)), WIDTH / 2f, 400));
            TestFiles.lineAt(content, 11, 0, 0, sentence);
        }
        drawnOn.put(sentence, page);
    }

    private void draw(PDPage sheet, float left, float y, String line) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, sheet, PDPageContentStream.AppendMode.APPEND, false)) {
            TestFiles.lineAt(content, 11, left, y, line);
        }
    }
}
