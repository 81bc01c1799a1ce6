package io.pincite.web;

import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.text.Span;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a document's text is built, for a page that shows it. */
@Schema(name = "Structure")
record StructureJson(List<Part> blocks, List<Sheet> pages) {

    /** One block. */
    @Schema(name = "Block")
    record Part(
            @Schema(examples = "heading") String kind,
            int start,
            int end,

            @Schema(description = "Heading level or row number, else 0")
            int number) {

        /** The part of it that lies in {@code window}, counted from where that begins. */
        Part within(Span window) {
            return new Part(
                    kind,
                    Math.max(start, window.start()) - window.start(),
                    Math.min(end, window.end()) - window.start(),
                    number);
        }

        static Part of(Block block) {
            return new Part(
                    block.kind().name().toLowerCase(Locale.ROOT),
                    block.span().start(),
                    block.span().end(),
                    block.number());
        }
    }

    /** One page, slide or sheet. */
    @Schema(name = "Page")
    record Sheet(int number, String label, int start, int end) {

        static Sheet of(Page page) {
            return new Sheet(
                    page.number(),
                    page.label(),
                    page.span().start(),
                    page.span().end());
        }
    }

    static StructureJson of(Document document) {
        return new StructureJson(
                document.blocks().stream().map(Part::of).toList(),
                document.pages().stream().map(Sheet::of).toList());
    }
}
