package io.pincite.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets an article on A5 pages, the same bytes each time: no dates, a fixed id, nothing compressed (two Java versions may
 * compress differently). A paragraph is never torn over two pages.
 */
final class PdfMaker implements AutoCloseable {

    private static final float MARGIN = 48;
    private static final float TOP = PDRectangle.A5.getHeight() - MARGIN;
    private static final float WIDTH = PDRectangle.A5.getWidth() - 2 * MARGIN;

    private final PDDocument pdf = new PDDocument();
    private final Face title = new Face(FontName.TIMES_BOLD, 17, 21);
    private final Face byline = new Face(FontName.TIMES_ITALIC, 11, 15);
    private final Face heading = new Face(FontName.TIMES_BOLD, 13, 17);
    private final Face body = new Face(FontName.TIMES_ROMAN, 11, 14.5f);

    private PDPageContentStream page;
    private float y;

    private PdfMaker() throws IOException {
        page = newPage();
    }

    static byte[] pdf(Article article) throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.write(article);
            return maker.bytes(article);
        }
    }

    private void write(Article article) throws IOException {
        paragraph(article.title(), title);
        paragraph(article.byline(), byline);
        for (Article.Part part : article.parts()) {
            paragraph(part.text(), part.isHeading() ? heading : body);
        }
    }

    private byte[] bytes(Article article) throws IOException {
        page.close();
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(article.title());
        about.setAuthor(article.outlet());
        pdf.setDocumentInformation(about);
        pdf.setDocumentId(1L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private void paragraph(String text, Face face) throws IOException {
        List<String> lines = linesOf(text, face);
        if (y - lines.size() * face.leading() < MARGIN) {
            page.close();
            page = newPage();
        }
        page.beginText();
        page.setFont(face.font(), face.size());
        page.setLeading(face.leading());
        page.newLineAtOffset(MARGIN, y);
        for (String line : lines) {
            page.showText(line);
            page.newLine();
        }
        page.endText();
        y -= (lines.size() + 0.6f) * face.leading();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage next = new PDPage(PDRectangle.A5);
        pdf.addPage(next);
        y = TOP;
        return new PDPageContentStream(pdf, next, PDPageContentStream.AppendMode.OVERWRITE, false);
    }

    private static List<String> linesOf(String text, Face face) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (face.widthOf(longer) > WIDTH) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private record Face(PDFont font, float size, float leading) {

        Face(FontName name, float size, float leading) {
            this(new PDType1Font(name), size, leading);
        }

        float widthOf(String line) throws IOException {
            return font.getStringWidth(line) / 1000 * size;
        }
    }
}
