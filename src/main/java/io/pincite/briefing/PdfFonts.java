package io.pincite.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.pincite.text.RightToLeft;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of one PDF: that of PDFBox; DejaVu Sans, which comes along, for Arabic, Armenian, Georgian and many signs; and
 * what the machine has for characters that both lack, such as those of Chinese.
 */
final class PdfFonts {

    private static final String WIDER = "fonts/DejaVuSans.ttf";
    private static final int REGULAR = 400;

    private final List<File> ofMachine;
    private final Set<Integer> missing;

    private PdfFonts(List<File> ofMachine, Set<Integer> missing) {
        this.ofMachine = ofMachine;
        this.missing = missing;
    }

    /** The fonts for {@code text}; those of the machine are looked at only where they are needed. */
    static PdfFonts of(String text, MachineFonts machine) {
        BuiltInFont builtIn = BuiltInFont.load();
        CmapLookup wider = widerGlyphs();
        Set<Integer> lacking = RightToLeft.joined(text)
                .codePoints()
                .filter(c -> !isSilent(c) && !builtIn.has(c) && wider.getGlyphId(c) <= 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new PdfFonts(lacking.isEmpty() ? List.of() : machine.showing(lacking), lacking);
    }

    private static boolean isSilent(int c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /** Hands them to {@code builder}, the later for what the earlier lack. */
    void addTo(PdfRendererBuilder builder) {
        builder.useFont(BuiltInFont::open, BuiltInFont.FAMILY);
        Set<FSFontUseCase> fallback = Set.of(FSFontUseCase.FALLBACK_FINAL);
        builder.useFont(PdfFonts::wider, "DejaVu Sans", REGULAR, FontStyle.NORMAL, true, fallback);
        ofMachine.forEach(file -> builder.useFont(file, file.getName(), REGULAR, FontStyle.NORMAL, true, fallback));
    }

    /** How many characters none of them shows. */
    int missing() {
        return missing.size();
    }

    private static CmapLookup widerGlyphs() {
        try (InputStream bytes = wider();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + WIDER + " cannot be read", e);
        }
    }

    private static InputStream wider() {
        InputStream bytes = PdfFonts.class.getResourceAsStream(WIDER);
        if (bytes == null) {
            throw new IllegalStateException("The font " + WIDER + " is missing from the class path");
        }
        return bytes;
    }
}
