package io.pincite.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.Claim;
import io.pincite.citation.Citation;
import io.pincite.conversation.Turn;
import io.pincite.intake.Document;
import io.pincite.retrieval.Question;
import io.pincite.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

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
        byte[] bytes = new Exports().bytes(briefing, Form.DOCX);

        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor words = new XWPFWordExtractor(file)) {
            assertThat(words.getText()).contains(TELLING, Wording.APPENDIX);
            assertThat(file.getAllPictures()).hasSize(1);
            assertThat(file.getParagraphs()).anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle()));
        }
    }

    @Test
    void gives_a_pdf_with_letters_beyond_latin() throws IOException {
        try (PDDocument file = Loader.loadPDF(new Exports().bytes(briefing, Form.PDF))) {
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

        assertThat(words(pdf(Sheet.of(chinese)))).contains("The font of this PDF lacks 2 of the characters");
    }

    @Test
    void sets_arabic_in_a_pdf_from_right_to_left_and_joined() throws IOException {
        String said =
                "\u063A\u0627\u062F\u0631\u062A 12 \u0633\u0641\u064A\u0646\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621.";

        byte[] pdf = pdf(answer(said));

        assertThat(words(pdf))
                .contains("\u0633\u0641\u064A\u0646\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621")
                .doesNotContain("lacks", "#");
        assertThat(fonts(pdf)).anyMatch(font -> font.endsWith("DejaVuSans"));
    }

    @Test
    void passes_over_what_is_no_font_among_those_of_the_machine(@TempDir Path machine) throws IOException {
        Files.writeString(machine.resolve("broken.ttf"), "no font");
        MachineFonts fonts = new MachineFonts(() -> List.of(machine.resolve("broken.ttf")));

        assertThat(words(PdfExport.of(answer("Boats came to \u5317\u4EAC."), fonts)))
                .contains("lacks 2 of the characters", "The HTML and DOCX forms show them all");
    }

    @Test
    void gives_an_answer_with_its_differences_and_every_quote() {
        String page = MarkdownExport.of(answer("They left on *Monday*."));

        assertThat(page)
                .startsWith("# When did they leave?\n")
                .contains("## Answer\n\n- They left on \\*Monday\\*. [^1]\n", "## Sources\n")
                .contains("[^1]: \u201CThey left on \\*Monday\\*.\u201D \u2014 told.txt, characters 0 to 22, `sha256:")
                .doesNotContain("## Timeline", "## Key facts");
    }

    private static Sheet answer(String said) {
        Document document = Sample.document("told.txt", said);
        Citation citation = new Citation(document, new Span(0, said.length()), Optional.empty(), List.of());
        Question question = new Question("When did they leave?");
        Answer.Cited answer = new Answer.Cited(
                question, List.of(new Claim(said, List.of(citation), Claim.Support.QUOTED)), List.of());
        Turn turn =
                new Turn("an_1", "co_1", question.text(), Instant.EPOCH, answer, Duration.ZERO, Duration.ZERO, false);
        return Sheet.of(turn, answer);
    }

    private static byte[] pdf(Sheet sheet) {
        return PdfExport.of(sheet, new MachineFonts(List::of));
    }

    private static List<String> fonts(byte[] pdf) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDResources resources = file.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }
        }
        return names;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    private String text(Form form) {
        return new String(new Exports().bytes(briefing, form), StandardCharsets.UTF_8);
    }
}
