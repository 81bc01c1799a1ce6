package io.pincite.answer;

import io.pincite.Sample;
import io.pincite.Shelf;
import io.pincite.intake.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text of the shipped documents without the parsers, for tests of what stands on top of it. */
final class ShippedText {

    private static final List<String> FILES = List.of(
            "documents/mercenaries-stay-in-ukraine.md",
            "documents/russian-contingent-leaves.txt",
            "src/test/resources/documents/kremlin-turns-away.txt",
            "src/test/resources/documents/strategic-defeat.txt");

    private ShippedText() {}

    static Shelf shelf() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String file : FILES) {
            documents.add(Sample.document(file, Files.readString(Path.of(file))));
        }
        return Shelf.of(documents.toArray(Document[]::new));
    }
}
