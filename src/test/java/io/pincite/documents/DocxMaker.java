package io.pincite.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Writes an article as a Word document, the same bytes each time: no dates, nothing compressed. */
final class DocxMaker {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxMaker() {}

    static byte[] docx(Article article) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFStyles styles = document.createStyles();
            paragraph(document, article.title(), Optional.of(style(styles, "Title", "Title")));
            paragraph(document, article.byline(), Optional.of(style(styles, "Subtitle", "Subtitle")));
            String heading = style(styles, "Heading1", "heading 1");
            for (Article.Part part : article.parts()) {
                paragraph(document, part.text(), part.isHeading() ? Optional.of(heading) : Optional.empty());
            }
            describe(document, article);
            document.write(bytes);
            return withoutClock(bytes.toByteArray());
        }
    }

    private static void paragraph(XWPFDocument document, String text, Optional<String> style) {
        var paragraph = document.createParagraph();
        style.ifPresent(paragraph::setStyle);
        paragraph.createRun().setText(text);
    }

    private static String style(XWPFStyles styles, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style, styles));
        return id;
    }

    private static void describe(XWPFDocument document, Article article) {
        PackagePropertiesPart about =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(article.title());
        about.setCreatorProperty(article.outlet());
        about.setCreatedProperty(Optional.empty());
        about.setModifiedProperty(Optional.empty());
    }

    private static byte[] withoutClock(byte[] docx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(stored(part.getName(), content));
                to.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(BEGINNING);
        return entry;
    }
}
