package io.pincite.briefing;

import io.pincite.answer.Disagreement;
import io.pincite.citation.Citation;
import io.pincite.citation.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** A sheet as DOCX. Headings are headings, and each footnote number leads to its quote in the appendix. */
final class DocxExport {

    private static final String INK = "1D1B17";
    private static final String MUTED = "5F5A50";
    private static final String ACCENT = "14513D";
    private static final int PICTURE_WIDTH = 460;

    private final Sheet sheet;
    private final Footnotes footnotes;
    private final XWPFDocument file;

    private DocxExport(Sheet sheet, XWPFDocument file) {
        this.sheet = sheet;
        this.footnotes = new Footnotes(sheet.citations());
        this.file = file;
    }

    static byte[] of(Sheet sheet) {
        try (XWPFDocument file = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocxStyles.addTo(file);
            file.getProperties().getCoreProperties().setTitle(sheet.title());
            new DocxExport(sheet, file).write();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
    }

    private void write() throws IOException {
        styled(DocxStyles.TITLE, sheet.title());
        sheet.underTitle().forEach(line -> styled(DocxStyles.NOTE, line));
        heading(sheet.leadHeading(), sheet.lead());
        sheet.lead().forEach(this::bullet);
        sheet.since().ifPresent(this::since);
        heading(Wording.FACTS, sheet.facts());
        sheet.facts().forEach(this::bullet);
        heading(Wording.TIMELINE, sheet.timeline());
        picture();
        for (int i = 0; i < sheet.timeline().size(); i++) {
            event(i + 1, sheet.timeline().get(i));
        }
        heading(Wording.DIFFERENCES, sheet.differences());
        sheet.differences().forEach(this::difference);
        heading(Wording.SPEECHES, sheet.speeches());
        sheet.speeches().forEach(this::speech);
        heading(Wording.FIGURES, sheet.figures());
        sheet.figures().forEach(this::figure);
        heading(Wording.GAPS, sheet.gaps());
        sheet.gaps().forEach(this::gap);
        heading(Wording.SOURCES, sheet.sources());
        sheet.sources().forEach(this::source);
        appendix();
    }

    private void heading(String words, List<?> entries) {
        if (!entries.isEmpty()) {
            styled(DocxStyles.HEADING, words);
        }
    }

    private void since(Since since) {
        styled(DocxStyles.HEADING, Wording.SINCE);
        styled(DocxStyles.NOTE, Wording.since(since));
        since.fresh().forEach(this::bullet);
        since.lost().forEach(lost -> styled(DocxStyles.BULLET, "\u2022\u00A0\u00A0" + Wording.lost(lost)));
    }

    private XWPFParagraph styled(String style, String words) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
        return paragraph;
    }

    private void bullet(Statement statement) {
        XWPFParagraph paragraph = styled(DocxStyles.BULLET, "");
        paragraph.createRun().setText("\u2022\u00A0\u00A0");
        sentence(paragraph, statement);
    }

    private void sentence(XWPFParagraph paragraph, Statement statement) {
        paragraph.createRun().setText(statement.text());
        marks(paragraph, footnotes.of(statement.citations()));
    }

    private void event(int number, Event event) {
        XWPFParagraph when = styled(DocxStyles.LABEL, number + "   " + Wording.when(event.date()));
        when.setKeepNext(true);
        sentence(styled(DocxStyles.BODY, ""), event.statement());
        event.also().forEach(other -> sentence(styled(DocxStyles.BODY, ""), other));
        if (!event.date().how().isEmpty()) {
            styled(DocxStyles.NOTE, event.date().how());
        }
    }

    private void difference(Disagreement difference) {
        styled(DocxStyles.LABEL, difference.about()).setKeepNext(true);
        for (Disagreement.Version version : difference.versions()) {
            for (Citation citation : version.citations()) {
                XWPFParagraph paragraph = styled(DocxStyles.BODY, "");
                strong(paragraph, version.value() + "  ");
                paragraph.createRun().setText("\u201C" + Statement.oneLine(citation.quote()) + "\u201D");
                marks(paragraph, footnotes.of(List.of(citation)));
                muted(paragraph, "  " + Wording.sayer(citation.document()));
            }
        }
    }

    private void speech(Speech speech) {
        styled(DocxStyles.LABEL, speech.speaker()).setKeepNext(true);
        sentence(styled(DocxStyles.BODY, ""), speech.statement());
    }

    private void figure(Figure figure) {
        XWPFParagraph paragraph = styled(DocxStyles.BODY, "");
        strong(paragraph, figure.value() + "  ");
        paragraph.createRun().setText(figure.counted());
        marks(paragraph, footnotes.of(figure.statement().citations()));
    }

    private void gap(Gap gap) {
        XWPFParagraph paragraph = styled(DocxStyles.BULLET, "");
        paragraph.createRun().setText("\u2022\u00A0\u00A0" + gap.text());
        marks(paragraph, footnotes.of(gap.citations()));
    }

    private void source(CitedSource source) {
        XWPFParagraph paragraph = styled(DocxStyles.BODY, "");
        strong(paragraph, source.name());
        muted(paragraph, "  " + String.join(" \u00B7 ", Wording.source(source)) + "  ");
        marks(paragraph, source.footnotes());
    }

    private void appendix() {
        styled(DocxStyles.HEADING, Wording.APPENDIX);
        styled(DocxStyles.NOTE, Wording.APPENDIX_LEAD);
        List<Citation> citations = footnotes.citations();
        for (int i = 0; i < citations.size(); i++) {
            Source document = citations.get(i).document();
            XWPFParagraph quote = styled(DocxStyles.BODY, "");
            bookmark(quote, i + 1);
            strong(quote, (i + 1) + "  ");
            quote.createRun()
                    .setText("\u201C" + Statement.oneLine(citations.get(i).quote()) + "\u201D");
            quote.setKeepNext(true);
            styled(DocxStyles.NOTE, document.file() + Wording.place(citations.get(i)) + ", " + document.version());
        }
    }

    private void picture() throws IOException {
        TimelinePicture picture = sheet.picture();
        if (picture.columns().isEmpty()) {
            return;
        }
        XWPFParagraph paragraph = styled(DocxStyles.BODY, "");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(TimelinePng.of(picture)),
                            PictureType.PNG,
                            "timeline.png",
                            Units.toEMU(PICTURE_WIDTH),
                            Units.toEMU((double) PICTURE_WIDTH * picture.height() / picture.width()));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A PNG of our own is a PNG", e);
        }
        styled(DocxStyles.NOTE, Wording.caption(sheet.differences()));
    }

    private static void strong(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setBold(true);
        run.setColor(INK);
    }

    private static void muted(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setColor(MUTED);
        run.setFontSize(9);
    }

    private static void marks(XWPFParagraph paragraph, List<Integer> numbers) {
        for (int number : numbers) {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(anchor(number));
            XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
            run.setText("\u00A0[" + number + "]");
            run.setColor(ACCENT);
            run.setFontSize(8);
        }
    }

    private static void bookmark(XWPFParagraph paragraph, int number) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(anchor(number));
        start.setId(BigInteger.valueOf(number));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    private static String anchor(int number) {
        return "quote_" + number;
    }
}
