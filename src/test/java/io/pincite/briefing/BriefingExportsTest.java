package io.pincite.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class BriefingExportsTest {

    private static final String TELLING =
            "On May 4, 2021 the council of <b>Tartus</b> & Erdo\u011Fan's *guests* sold 12 boats to \u0414\u043E\u0440\u0430.";

    private final Briefing.Written briefing = BriefingWriterTest.written(BriefingWriterTest.briefing(
            "Tartus",
            Sample.document(
                    "council.txt",
                    TELLING + "\nOn May 6, 2021 the boats left the old harbor of Tartus for good, it is told.\n",
                    Optional.of("Anchor | Weekly"),
                    Optional.of(LocalDate.of(2021, 5, 7)))));

    @Test
    void gives_markdown_in_which_nothing_of_a_document_is_markup() {
        assertThat(text(Form.MD))
                .startsWith("# Tartus\n")
                .contains("\\<b\\>Tartus\\</b\\> \\& ", "\\*guests\\*", "Anchor \\| Weekly")
                .contains("[^1]: ", "council.txt, characters 0 to " + TELLING.length(), "`sha256:");
    }

    @Test
    void gives_html_that_needs_nothing_else() {
        String page = text(Form.HTML);

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("&lt;b&gt;Tartus&lt;/b&gt; &amp; ")
                .contains("<svg", "id=\"quote-1\"", "href=\"#quote-1\"")
                .doesNotContain("<b>Tartus", "<script", "http://localhost", "<link");
    }

    @Test
    void gives_a_document_for_word_processors() throws IOException {
        byte[] bytes = new BriefingExports().bytes(briefing, Form.DOCX);

        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor words = new XWPFWordExtractor(file)) {
            assertThat(words.getText()).contains(TELLING, Wording.APPENDIX);
            assertThat(file.getAllPictures()).hasSize(1);
            assertThat(file.getParagraphs()).anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle()));
        }
    }

    @Test
    void gives_a_pdf_with_letters_beyond_latin() throws IOException {
        try (PDDocument file = Loader.loadPDF(new BriefingExports().bytes(briefing, Form.PDF))) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
                    .contains(TELLING)
                    .doesNotContain("lacks");
        }
    }

    @Test
    void says_in_the_pdf_what_its_font_lacks() throws IOException {
        Briefing.Written chinese = BriefingWriterTest.written(BriefingWriterTest.briefing(
                "Tartus",
                Sample.document("tartus.txt", "On May 4, 2021 the boats of Tartus came to \u5317\u4EAC for a visit.")));

        try (PDDocument file = Loader.loadPDF(new BriefingExports().bytes(chinese, Form.PDF))) {
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
                    .contains("The font of this PDF lacks 2 of the characters");
        }
    }

    private String text(Form form) {
        return new String(new BriefingExports().bytes(briefing, form), StandardCharsets.UTF_8);
    }
}
