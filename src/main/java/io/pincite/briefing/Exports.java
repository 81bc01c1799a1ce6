package io.pincite.briefing;

import io.pincite.answer.Answer;
import io.pincite.conversation.Turn;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/**
 * Makes files of briefings and answers: numbered footnotes, and an appendix with each exact quote. Safe to share between
 * threads.
 */
@Singleton
public final class Exports {

    Exports() {}

    /** A briefing as a file; the same briefing gives the same text. */
    public byte[] bytes(Briefing.Written briefing, Form form) {
        return bytes(Sheet.of(briefing), form);
    }

    /** {@code answer} as a file, under the question that {@code turn} asked; the same answer gives the same text. */
    public byte[] bytes(Turn turn, Answer.Cited answer, Form form) {
        return bytes(Sheet.of(turn, answer), form);
    }

    private static byte[] bytes(Sheet sheet, Form form) {
        return switch (form) {
            case MD -> MarkdownExport.of(sheet).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlExport.of(sheet).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxExport.of(sheet);
            case PDF -> PdfExport.of(sheet);
        };
    }
}
