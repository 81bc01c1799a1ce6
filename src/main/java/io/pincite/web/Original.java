package io.pincite.web;

import io.pincite.index.Holding;
import io.pincite.intake.Document;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;

/** Gives out a reader's file so that, with {@link ProtectiveHeaders}, nothing in it can run in a browser. */
final class Original {

    /** What browsers show without running anything; everything else is saved, not shown. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "text/plain", "image/png", "image/jpeg", "image/gif", "image/webp", "image/tiff");

    private Original() {}

    /** The file with its headers; the response closes {@code bytes}. */
    static Response response(Holding holding, InputStream bytes) {
        String mediaType = holding.document().map(Document::mediaType).orElse("");
        boolean shown = SHOWN.contains(mediaType);
        return Response.ok(bytes, shown ? mediaType : "application/octet-stream")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encodedName(holding.file()))
                .build();
    }

    private static String encodedName(String file) {
        return Download.encoded(file.substring(file.lastIndexOf('/') + 1));
    }
}
