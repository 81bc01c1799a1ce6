package io.pincite.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/**
 * The words of the files in {@code documents/}, read without Pincite's own intake, so that what the tests expect does not
 * depend on what they test. White space counts as one blank.
 */
public final class ShippedDocuments {

    /** Where they lie, seen from the project's folder. */
    public static final Path FOLDER = Path.of("documents");

    private ShippedDocuments() {}

    /** The names of all of them, relative to the folder, in alphabetical order. */
    public static List<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The words of one of them. */
    public static String wordsOf(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        String suffix = file.substring(file.lastIndexOf('.') + 1);
        String words = switch (suffix) {
            case "pdf" -> pdf(path);
            case "docx" -> docx(path);
            case "html" -> Jsoup.parse(Files.readString(path)).body().text();
            default -> Files.readString(path);
        };
        return withSingleBlanks(words);
    }

    /** {@code text} with each run of white space replaced by one blank. */
    public static String withSingleBlanks(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** How many pages the PDF has. */
    static int pages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FOLDER.resolve(DocumentsMaker.PDF).toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String pdf(Path path) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(path.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String docx(Path path) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(path));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
