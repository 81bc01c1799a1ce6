package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Documents, titles, file names, questions and addresses that would like to run: none does. Whatever ran would show as a
 * dialog, a request elsewhere, an error on the console, or the mark that every payload leaves.
 */
@QuarkusTest
@TestProfile(HostileLibrary.class)
@ExtendWith(Visitors.class)
class HostileDocumentsTest {

    private static final String ABOUT_A_DOOR = "What does the harbor master write about lighthouse number 3?";
    private static final String MARK = "window.executed ?? 0";
    private static final String STRANGE = """
            () => {
              const widget = [...document.body.children].find((one) => one.shadowRoot);
              const roots = [document.body, ...(widget ? [widget.shadowRoot] : [])];
              const shown = roots.flatMap((root) => [...root.querySelectorAll("*")]).filter((one) => !one.src);
              const wild = ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "IMG", "VIDEO", "BASE", "META", "MATH", "STYLE"];
              return shown
                .filter((one) => wild.includes(one.tagName.toUpperCase()) || [...one.attributes].some(
                  ({ name, value }) => name.startsWith("on") || /^\\s*javascript:/i.test(value)))
                .map((one) => one.outerHTML);
            }
            """;

    @Test
    void stay_words_in_the_library(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/library");

        assertThat(page.locator(".files tbody tr")).hasCount(Payloads.ALL.size() + HostileLibrary.OTHERS);
        assertNothingRan(page);
    }

    @Test
    void stay_words_in_their_source(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        for (String file : HostileLibrary.files()) {
            Page page = visitor.opens("/documents/" + Document.idOf(file) + "?start=0&end=20");
            page.locator(".source-body").waitFor();
            assertNothingRan(page);
        }
    }

    @Test
    void stay_words_in_questions_and_answers(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        for (String payload : Payloads.ALL) {
            visitor.asks(payload);
        }
        Locator turn = visitor.asks(ABOUT_A_DOOR);
        turn.locator(".source-open").first().click();
        page.locator(".source-panel .source-body").waitFor();

        assertThat(page.locator(".turn")).hasCount(Payloads.ALL.size() + 1);
        assertNothingRan(page);
        page.reload();
        page.locator(".turn-tools").last().waitFor();
        page.locator(".history-button").click();
        page.locator(".history-item").first().waitFor();
        assertNothingRan(page);
    }

    @Test
    void stay_words_in_the_widget(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(WidgetPageTest.page(""))) {
            Page page = WidgetPageTest.opens(visitor, pages);
            page.locator(".widget-launcher").click();
            for (String payload : Payloads.ALL) {
                WidgetPageTest.asks(page, payload);
            }
            Locator turn = WidgetPageTest.asks(page, ABOUT_A_DOOR);
            turn.locator(".source-open").first().click();
            page.locator(".widget-passage .source-body").waitFor();

            assertNothingRan(page);
        }
    }

    @Test
    void stay_words_in_addresses(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).expecting(404).expecting(400);
        for (String parameter : List.of("answer", "document", "conversation")) {
            for (String payload : Payloads.ALL.subList(0, 8)) {
                Page page = visitor.opens("/?" + parameter + "=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
                page.locator("#question").waitFor();
                assertNothingRan(page);
            }
        }
    }

    @Test
    void show_long_words_and_right_to_left_without_breaking_the_page(Visitors visitors) {
        for (Look look : List.of(Look.LIGHT_DESKTOP, Look.DARK_PHONE)) {
            Visitor visitor = visitors.on(look);
            Page page = visitor.opens("/");
            visitor.asks("w".repeat(600));
            Locator turn = visitor.asks("متى غادرت السفن ميناء طرطوس؟");

            assertThat(turn.locator(".question")).hasCSS("direction", "rtl");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            for (String path : List.of("/library", "/documents/" + Document.idOf(HostileLibrary.LONG_WORD))) {
                visitor.opens(path).locator("main h1").first().waitFor();
                page.waitForTimeout(200);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
    }

    private static void assertNothingRan(Page page) {
        assertThat(page.evaluate(MARK)).isEqualTo(0);
        assertThat(page.evaluate(STRANGE)).as(page.url()).isEqualTo(List.of());
    }
}
