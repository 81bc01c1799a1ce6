package io.pincite.briefing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;

/** A briefing as PDF, in the font that PDFBox brings along; says so where that font lacks a sign. */
final class PdfExport {

    /** Nothing may be fetched, whatever the page says; it says nothing of the kind. */
    private static final String NOWHERE = "about:blank";

    private PdfExport() {}

    static byte[] of(Briefing.Written briefing) {
        org.jsoup.nodes.Document page = BriefingPage.of(
                briefing,
                Style.read("briefing-page.css") + Style.read("briefing-print.css"),
                figure -> picture(figure, briefing));
        tellMissing(page);
        FontMappers.set(BuiltInFont.load());
        XRLog.setLoggingEnabled(false);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(BuiltInFont::open, BuiltInFont.FAMILY);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), NOWHERE);
            builder.withProducer("Pincite");
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
    }

    private static void picture(Element figure, Briefing.Written briefing) {
        byte[] png = TimelinePng.of(TimelinePicture.of(briefing));
        figure.appendElement("img")
                .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .attr("alt", "The events in the order of time; the list below says the same");
    }

    /** A sign that the font lacks shows as #; the reader learns that, and where to find it. */
    private static void tellMissing(org.jsoup.nodes.Document page) {
        BuiltInFont font = BuiltInFont.load();
        long missing = page.body()
                .text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !font.has(c))
                .distinct()
                .count();
        if (missing > 0) {
            page.body()
                    .expectFirst("header")
                    .appendElement("p")
                    .addClass("missing")
                    .text(
                            "The font of this PDF lacks " + missing
                                    + " of the characters that the documents use; each shows as #. The HTML and DOCX forms show them all.");
        }
    }
}
