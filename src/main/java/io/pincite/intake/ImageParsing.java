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
                    source.name() + " is an image in which Tesseract saw no words; see pincite.intake.ocr-languages");
        }
    }
}
