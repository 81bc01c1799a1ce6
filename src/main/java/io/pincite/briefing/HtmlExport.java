package io.pincite.briefing;

/** A sheet as one HTML file that needs nothing else: style and picture are inside, and it asks for nothing. */
final class HtmlExport {

    private HtmlExport() {}

    static String of(Sheet sheet) {
        return SheetPage.of(
                        sheet,
                        Style.read("briefing-page.css") + Style.read("briefing-screen.css"),
                        figure -> TimelineSvg.draw(sheet.picture(), figure))
                .outerHtml();
    }
}
