package io.pincite.briefing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The font that PDFBox brings along, Liberation Sans: Latin, Greek and Cyrillic. Used as it is, so that files look the same
 * on every machine and no font has to be installed. Stands in for every font that PDFBox would otherwise look for among
 * those of the machine, which takes seconds and leaves a file in the home folder. Not safe to share between threads.
 */
final class BuiltInFont implements FontMapper {

    static final String FAMILY = "Liberation Sans";

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private BuiltInFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static BuiltInFont load() {
        try (InputStream bytes = open()) {
            return new BuiltInFont(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("PDFBox's own font cannot be read", e);
        }
    }

    /** The font file. */
    static InputStream open() {
        InputStream bytes = PDDocument.class.getResourceAsStream(RESOURCE);
        if (bytes == null) {
            throw new IllegalStateException("PDFBox comes without its font " + RESOURCE);
        }
        return bytes;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }

    /** Whether it has a sign for the character. */
    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    /** The outline of {@code words}, centered at {@code x} above {@code y}, so that no font has to be known to the machine. */
    Area outline(String words, double size, double x, double y) {
        try {
            Area outline = new Area();
            double scale = size / unitsPerEm;
            double at = x - width(words) * scale / 2;
            for (int codePoint : words.codePoints().toArray()) {
                int glyph = characters.getGlyphId(codePoint);
                GeneralPath path = font.getPath(font.getPostScript().getName(glyph));
                outline.add(new Area(path.createTransformedShape(new AffineTransform(scale, 0, 0, -scale, at, y))));
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException("PDFBox's own font cannot be read", e);
        }
    }

    private double width(String words) throws IOException {
        double width = 0;
        for (int codePoint : words.codePoints().toArray()) {
            width += font.getAdvanceWidth(characters.getGlyphId(codePoint));
        }
        return width;
    }
}
