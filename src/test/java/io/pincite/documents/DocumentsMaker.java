package io.pincite.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the files in {@code documents/} that nobody can write by hand, the same bytes each time. */
final class DocumentsMaker {

    static final String PDF = "strategic-defeat.pdf";
    static final String DOCX = "archive/kremlin-turns-away.docx";

    private DocumentsMaker() {}

    /** Makes them anew; run it from the project's folder after changing {@code src/test/resources/documents}. */
    public static void main(String[] args) throws IOException {
        makeIn(Path.of("documents"));
    }

    static void makeIn(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(DOCX).getParent());
        Files.write(folder.resolve(PDF), PdfMaker.pdf(Article.named("strategic-defeat")));
        Files.write(folder.resolve(DOCX), DocxMaker.docx(Article.named("kremlin-turns-away")));
    }
}
