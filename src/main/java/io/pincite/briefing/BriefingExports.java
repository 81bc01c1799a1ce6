package io.pincite.briefing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Makes files of briefings: numbered footnotes, and an appendix with each exact quote. Safe to share between threads. */
@Singleton
public final class BriefingExports {

    BriefingExports() {}

    /** The file's bytes; the same briefing gives the same text. */
    public byte[] bytes(Briefing.Written briefing, Form form) {
        return switch (form) {
            case MD -> MarkdownExport.of(briefing).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlExport.of(briefing).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxExport.of(briefing);
            case PDF -> PdfExport.of(briefing);
        };
    }
}
