package io.pincite.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that Pincite reads. What is not here is listed as unsupported. */
enum Format {
    TXT("text/plain", "txt text"),
    MD("text/markdown", "md markdown"),
    HTML("text/html", "html htm xhtml"),
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    RTF("application/rtf", "rtf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    EPUB("application/epub+zip", "epub"),
    CSV("text/csv", "csv"),
    JSON("application/json", "json"),
    XML("application/xml", "xml"),
    EML("message/rfc822", "eml"),
    MSG("application/vnd.ms-outlook", "msg"),
    /** Read only where Tesseract is installed. */
    IMAGE("image/*", "png jpg jpeg tif tiff gif bmp webp");

    private final String mediaType;
    /** With a space between them. */
    private final String extensions;

    Format(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether files of this format are plain characters. */
    boolean isText() {
        return this == TXT || this == MD || this == HTML || this == CSV || this == JSON || this == XML || this == EML;
    }

    /** What the name of a file promises. */
    static Optional<Format> byName(String file) {
        String extension = extensionOf(file);
        return Arrays.stream(values())
                .filter(format ->
                        !extension.isEmpty() && (" " + format.extensions + " ").contains(" " + extension + " "))
                .findFirst();
    }

    /** What follows the last dot of the name, in lower case; empty where there is no dot. */
    static String extensionOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
