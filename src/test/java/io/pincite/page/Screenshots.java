package io.pincite.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the documentation: {@code make pictures}. No part of the build, which takes none. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class Screenshots {

    private static final Path PICTURES = Path.of("docs/images");
    private static final String OTHER_PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbor News</title>
            <link rel="icon" href="data:,">
            <style>body { max-width: 46rem; margin: 3rem auto; padding: 0 2rem; font: 18px/1.6 Georgia, serif; color: #222;
            --pincite-accent: light-dark(#1f4d7a, #9cc7ef); --pincite-accent-wash: light-dark(#e6eef6, #1c2c3b) }
            p { color: #555 } h1 { font-size: 2.4rem; line-height: 1.15 }</style></head><body>
            <h1>The week that emptied a port</h1><p>What began as a quiet withdrawal ended with an empty pier. We have put
            everything we wrote about it into one place, and you can ask it.</p><p>Every sentence of an answer shows you where
            it stands in our reports.</p>
            <script src="http://127.0.0.1:%d/widget.js" data-title="Ask our reports"></script></body></html>
            """;

    @Test
    void a_disputed_answer_with_its_source_open(Visitors visitors) {
        for (Look look : new Look[] {Look.LIGHT_DESKTOP, Look.DARK_DESKTOP}) {
            Visitor visitor = visitors.on(look);
            Page page = visitor.opens("/");
            Locator turn = visitor.asks(ChatPageTest.DISPUTED);
            turn.locator(".answer .cite").nth(1).click();
            page.locator(".source-panel mark.quoted").first().waitFor();
            picture(page, look == Look.LIGHT_DESKTOP ? "answer-light" : "answer-dark");
        }
    }

    @Test
    void an_empty_chat(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/");
        page.locator(".suggestions button").first().waitFor();
        picture(page, "chat-light");
    }

    @Test
    void a_briefing(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/briefing");
        page.locator("#topic").fill(BriefingPageTest.TOPIC);
        page.locator("#topic").press("Enter");
        page.locator(".briefing-meta").waitFor();
        page.locator("#timeline").evaluate("section => section.scrollIntoView()");
        picture(page, "briefing-light");
    }

    @Test
    void the_library(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/library");
        page.locator(".files tbody tr").first().waitFor();
        picture(page, "library-light");
    }

    @Test
    void an_answer_and_a_source_on_a_phone(Visitors visitors) {
        Visitor visitor = visitors.on(Look.DARK_PHONE);
        Page page = visitor.opens("/");
        visitor.asks(ChatPageTest.DISPUTED);
        page.mouse().move(0, 0);
        picture(page, "phone-dark");
        visitor.opens("/documents/" + Document.idOf("strategic-defeat.pdf") + "?start=3647&end=3784");
        page.locator("mark.quoted").first().waitFor();
        picture(page, "phone-source-dark");
    }

    @Test
    void the_widget_on_another_site(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(OTHER_PAGE.replace("%d", "" + RestAssured.port))) {
            visitor.browser().addInitScript(WidgetPageTest.LOOK_INSIDE);
            Page page = visitor.page();
            page.navigate(pages.address());
            page.locator(".widget-launcher").click();
            page.locator(".widget textarea").fill(ChatPageTest.DISPUTED);
            page.locator(".widget textarea").press("Enter");
            page.locator(".widget .chips").waitFor();
            picture(page, "widget");
        }
    }

    private static void picture(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.waitForTimeout(300);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        FewColors.write(picture, PICTURES.resolve(name + ".png"));
    }
}
