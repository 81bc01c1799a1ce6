package io.pincite.briefing;

/** A briefing as one HTML file that needs nothing else: style and picture are inside, and it asks for nothing. */
final class HtmlExport {

    private HtmlExport() {}

    static String of(Briefing.Written briefing) {
        return BriefingPage.of(
                        briefing,
                        Style.read("briefing-page.css") + Style.read("briefing-screen.css"),
                        figure -> TimelineSvg.draw(TimelinePicture.of(briefing), figure))
                .outerHtml();
    }
}
