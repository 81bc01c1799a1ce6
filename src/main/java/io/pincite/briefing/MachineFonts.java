package io.pincite.briefing;

import io.quarkus.logging.Log;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The fonts that are installed on this machine, for characters that the fonts which come along lack. */
final class MachineFonts {

    /** More files than this are not looked into. */
    private static final int MOST_FILES = 1_000;

    /** Files of this many bytes hold every script there is; larger ones would make a file too heavy to send. */
    private static final long LARGEST = 40L << 20;

    private final Supplier<List<Path>> files;

    /** Fonts among {@code files}, looked into in this order; asked for once they are needed. */
    MachineFonts(Supplier<List<Path>> files) {
        this.files = files;
    }

    /** The installed TrueType fonts, regular ones first. */
    static MachineFonts installed() {
        return new MachineFonts(() -> new FontFileFinder()
                .find().stream()
                        .map(Path::of)
                        .filter(file -> nameOf(file).endsWith(".ttf"))
                        .sorted(Comparator.comparing(
                                        (Path file) -> !nameOf(file).contains("regular"))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_FILES)
                        .toList());
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Fonts that show {@code characters}, as few as come first.
     *
     * @param characters code points; those that a font shows are taken out
     */
    List<File> showing(Set<Integer> characters) {
        List<File> chosen = new ArrayList<>();
        for (Path file : files.get()) {
            if (characters.isEmpty()) {
                break;
            }
            Set<Integer> shown = shownBy(file, characters);
            if (!shown.isEmpty()) {
                chosen.add(file.toFile());
                characters.removeAll(shown);
            }
        }
        return chosen;
    }

    /** A file that is no font, or one that may not be put into other files, shows nothing. */
    private static Set<Integer> shownBy(Path file, Set<Integer> characters) {
        Set<Integer> shown = new TreeSet<>();
        if (file.toFile().length() > LARGEST) {
            return shown;
        }
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            if (font.getTableMap().containsKey("glyf") && mayBeEmbedded(font)) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                characters.stream().filter(c -> glyphs.getGlyphId(c) > 0).forEach(shown::add);
            }
        } catch (IOException | RuntimeException e) {
            Log.debugf("font passed over file=%s reason=%s", file, e);
        }
        return shown;
    }

    /** Whether neither embedding nor cutting it down to what is needed is forbidden, as the font itself says. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        return font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & 0x0302) == 0;
    }
}
