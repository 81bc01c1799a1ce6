package io.pincite.intake;

/** Images: scans that Tesseract reads, where it is installed. */
final class ImageParsing implements Parsing {

    @Override
    public void parse(Source source, Draft draft) throws Unreadable {
        throw new Unreadable(
                State.EMPTY, source.name() + " is an image; install Tesseract to have the words in it read");
    }
}
