package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Web pages. Goes to jsoup directly, as Tika does, because what is navigation and what is hidden shows in the tree of
 * elements, which Tika's events no longer have.
 */
final class WebParsing implements Parsing {

    @Override
    public void parse(Source source, Draft draft) throws IOException {
        try (InputStream in = Files.newInputStream(source.bytes())) {
            add(Jsoup.parse(in, declaredCharset(source), ""), draft);
        }
    }

    /** Adds a page or the body of a mail. */
    void add(Document page, Draft draft) {
        new WebMetadata(page).addTo(draft);
        for (WebBlock block : MainContent.of(WebBlocks.of(page, draft))) {
            block.addTo(draft);
        }
    }

    /** What jsoup is told: nothing where it can see for itself, the guess where neither mark nor UTF-8 helps. */
    private static @Nullable String declaredCharset(Source source) throws IOException {
        byte[] head = Decoded.headOf(source.bytes(), 1 << 16);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        boolean declared = Decoded.byMark(head).isPresent()
                || start.substring(0, Math.min(start.length(), 4096))
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("charset");
        return declared
                ? null
                : Decoded.of(source.bytes(), source.limits().maxChars())
                        .charset()
                        .name();
    }
}
