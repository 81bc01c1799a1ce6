package io.pincite.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Plain text and Markdown: the document's text is the file's own, so that places in one are places in the other. */
final class TextParsing implements Parsing {

    @Override
    public void parse(Source source, Draft draft) throws IOException {
        Decoded decoded = Decoded.of(source.bytes(), source.limits().maxChars());
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            draft.note("Read as " + decoded.charset().displayName(java.util.Locale.ROOT));
        }
        long invisible = Invisible.countIn(decoded.text());
        if (invisible > 0) {
            draft.note("Contains " + invisible + " invisible characters");
        }
        if (!decoded.whole()) {
            draft.note(
                    "Cut after " + source.limits().maxChars() + " characters; split the file to have all of it read");
        }
        draft.addLaidOut(decoded.text(), PlainText.blocksIn(decoded.text()));
    }
}
