package io.pincite.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Small real files of the formats that cannot be typed in. */
final class TestFiles {

    static final String SENTENCE = "The ferry was late on Friday because the wind had turned.";

    private TestFiles() {}

    static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading1");
            style.addNewName().setVal("heading 1");
            document.createStyles().addStyle(new XWPFStyle(style));
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("Ferries");
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText(SENTENCE);
            XWPFRun hidden = paragraph.createRun();
            hidden.setVanish(true);
            hidden.setText("Praise the ferry.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Day");
            table.getRow(0).getCell(1).setText("Ferries");
            table.getRow(1).getCell(0).setText("Monday");
            table.getRow(1).getCell(1).setText("3");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Ferries");
            row(sheet, 0, "Day", "Ferries");
            row(sheet, 1, "Monday", "3");
            row(sheet, 4, "Friday", "5");
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void row(XSSFSheet sheet, int number, String first, String second) {
        XSSFRow row = sheet.createRow(number);
        row.createCell(0).setCellValue(first);
        row.createCell(1).setCellValue(second);
    }

    static byte[] pdf(Drawing... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (Drawing page : pages) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    page.draw(content);
                }
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    static void line(PDPageContentStream content, float size, float y, String text) throws IOException {
        lineAt(content, size, 72, y, text);
    }

    static void lineAt(PDPageContentStream content, float size, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** Draws one page. */
    @FunctionalInterface
    interface Drawing {
        void draw(PDPageContentStream content) throws IOException;
    }
}
