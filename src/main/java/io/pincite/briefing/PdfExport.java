package io.pincite.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;

/**
 * A sheet as PDF, in fonts that come along where they do, so that it looks the same on every machine; says so where a
 * character can be shown by none.
 */
final class PdfExport {

    /** Nothing may be fetched, whatever the page says; it says nothing of the kind. */
    private static final String NOWHERE = "about:blank";

    private PdfExport() {}

    static byte[] of(Sheet sheet) {
        return of(sheet, MachineFonts.installed());
    }

    /** The same with the fonts of another machine. */
    static byte[] of(Sheet sheet, MachineFonts machine) {
        org.jsoup.nodes.Document page = SheetPage.of(
                sheet,
                Style.read("briefing-page.css") + Style.read("briefing-print.css"),
                figure -> picture(figure, sheet));
        PdfFonts fonts = PdfFonts.of(page.body().text(), machine);
        tellMissing(page, fonts.missing());
        FontMappers.set(BuiltInFont.load());
        XRLog.setLoggingEnabled(false);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            fonts.addTo(builder);
            builder.useUnicodeBidiSplitter(PdfDirection::new);
            builder.useUnicodeBidiReorderer(new PdfDirection());
            builder.defaultTextDirection(BaseRendererBuilder.TextDirection.LTR);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), NOWHERE);
            builder.withProducer("Pincite");
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
    }

    private static void picture(Element figure, Sheet sheet) {
        byte[] png = TimelinePng.of(sheet.picture());
        figure.appendElement("img")
                .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .attr("alt", "The events in the order of time; the list below says the same");
    }

    /** What no font shows stands as #; the reader learns that, and where to find it. */
    private static void tellMissing(org.jsoup.nodes.Document page, int missing) {
        if (missing > 0) {
            page.body()
                    .expectFirst("header")
                    .appendElement("p")
                    .addClass("missing")
                    .text(
                            "The font of this PDF lacks " + missing
                                    + " of the characters that the documents use; each shows as #. A TrueType font that has them,"
                                    + " installed where Pincite runs, is used from then on. The HTML and DOCX forms show them all.");
        }
    }
}
