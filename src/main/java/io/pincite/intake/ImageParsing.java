package io.pincite.intake;

import java.io.IOException;

/** Images: scans that Tesseract reads, where it is installed. */
final class ImageParsing implements Parsing {

    @Override
    public void parse(Source source, Draft draft) throws IOException, Unreadable {
        Ocr ocr = source.limits()
                .ocr()
                .orElseThrow(() -> new Unreadable(State.EMPTY, source.name() + " is an image; " + Ocr.HINT));
        ocr.addTo(draft, source.bytes(), source.limits().ocrTime());
        if (draft.isEmpty()) {
            throw new Unreadable(
                    State.EMPTY,
                    source.name() + " is an image without words that could be read. "
                            + (draft.notes().isEmpty()
                                    ? "If it has words, see that pincite.intake.ocr-languages names their language"
                                    : String.join(". ", draft.notes())));
        }
    }
}
