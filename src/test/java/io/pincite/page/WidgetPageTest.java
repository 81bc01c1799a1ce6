package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The widget on a page of another site, one with styles of its own that would spoil ours if they could. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class WidgetPageTest {

    /** The widget keeps to itself, from its own tests too; this opens it to them. */
    static final String LOOK_INSIDE = """
            const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: "open" }); };
            """;

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbor News</title>
            <link rel="icon" href="data:,">
            <style>html { font-size: 10px } * { color: #b00; text-transform: uppercase } button { display: none }
            body { color: #222; background: #fff; --pincite-accent: #7a1f5c; }</style></head>
            <body><main><h1>The Harbor News</h1><p>News from the harbor.</p><div id="here"></div></main>
            <script src="%s/widget.js" data-title="Ask the harbor" %s></script></body></html>
            """;

    @Test
    void answers_with_the_same_citations_and_shows_their_source(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page(""))) {
            Page page = opens(visitor, pages);
            page.locator(".widget-launcher").click();
            Locator turn = asks(page, ChatPageTest.DISPUTED);

            assertThat(turn.locator(".differ h4")).hasText(new String[] {"December 8", "Dec. 3"});
            turn.locator(".answer .cite").first().hover();
            assertThat(page.locator(".card mark")).hasText("December 8");
            turn.locator(".answer .cite").first().click();
            assertThat(page.locator(".widget-passage mark.quoted").first()).isInViewport();
            page.keyboard().press("Escape");
            assertThat(turn.locator(".answer .cite").first()).isFocused();

            asks(page, ChatPageTest.UNKNOWN);
            assertThat(page.locator(".widget .no")).isVisible();
        }
    }

    @Test
    void leaves_nothing_in_the_history_of_the_service(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page(""))) {
            Page page = opens(visitor, pages);
            page.locator(".widget-launcher").click();
            asks(page, "Which zebra won the derby?");

            assertThat(get("/api/conversations?q=zebra").<List<String>>path("conversations.title"))
                    .isEmpty();
            assertThat(get("/api/conversations?q=zebra&guests=true").<List<String>>path("conversations.title"))
                    .containsExactly("Which zebra won the derby?");
        }
    }

    @Test
    void follows_up_on_the_answer_before(Visitors visitors) {
        Visitor visitor = visitors.on(Look.DARK_PHONE).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page("data-theme=\"dark\""))) {
            Page page = opens(visitor, pages);
            page.locator(".widget-launcher").click();
            asks(page, "Who commanded the Russian forces in Syria?");

            assertThat(asks(page, "Who replaced him?").locator(".understood")).containsText("Understood as");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bars_nobody(Look look, Visitors visitors) {
        Visitor visitor = visitors.on(look).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page("data-into=\"#here\""))) {
            Page page = opens(visitor, pages);
            asks(page, ChatPageTest.DISPUTED);

            assertThat(visitor.barriers()).noneMatch(barrier -> barrier.contains("widget") || barrier.contains("cite"));
        }
    }

    @Test
    void takes_its_colors_from_the_page_and_nothing_else(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page(""))) {
            Page page = opens(visitor, pages);
            Locator launcher = page.locator(".widget-launcher");

            assertThat(launcher).hasCSS("background-color", "rgb(122, 31, 92)");
            assertThat(launcher).hasCSS("text-transform", "none");
            assertThat(launcher.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void says_when_one_may_ask_again(Visitors visitors) {
        Visitor visitor =
                visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin()).expecting(429);
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page(""))) {
            Page page = opens(visitor, pages);
            page.route("**/api/widget/ask", WidgetPageTest::refuse);
            page.locator(".widget-launcher").click();
            page.locator(".widget textarea").fill(ChatPageTest.UNKNOWN);
            page.locator(".widget textarea").press("Enter");

            assertThat(page.locator(".widget .problem")).containsText("Too many questions in a short time");
            assertThat(page.locator(".widget .problem button")).containsText("Again in");
            assertThat(page.locator(".widget .problem button")).isDisabled();
        }
    }

    @Test
    void stays_away_from_a_site_that_is_not_named(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP)
                .alsoAt(OtherSite.STRANGER.origin())
                .expecting("blocked by CORS policy")
                .expecting("net::ERR_FAILED");
        List<String> warnings = new ArrayList<>();
        visitor.page().onConsoleMessage(message -> warnings.add(message.text()));
        try (OtherSite.Pages pages = OtherSite.STRANGER.serving(page(""))) {
            Page page = opens(visitor, pages);

            page.waitForCondition(() -> warnings.stream().anyMatch(warning -> warning.contains("gives no widget")));
            assertThat(page.locator(".widget")).hasCount(0);
        }
    }

    @Test
    void keeps_what_it_shows_from_the_page_around_it(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).alsoAt(OtherSite.NAMED.origin());
        try (OtherSite.Pages pages = OtherSite.NAMED.serving(page(""))) {
            Page page = visitor.page();
            page.navigate(pages.address());
            page.waitForFunction("document.body.lastElementChild.tagName === 'DIV'");

            assertThat(page.evaluate("document.body.lastElementChild.shadowRoot"))
                    .isNull();
        }
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(429)
                .setContentType("application/problem+json")
                .setHeaders(Map.of(
                        "Retry-After", "30",
                        "Access-Control-Allow-Origin", OtherSite.NAMED.origin(),
                        "Access-Control-Expose-Headers", "retry-after"))
                .setBody("{\"title\":\"Too many questions in a short time\",\"code\":\"widget.limit\"}"));
    }

    static Page opens(Visitor visitor, OtherSite.Pages pages) {
        visitor.browser().addInitScript(LOOK_INSIDE);
        visitor.page().navigate(pages.address());
        return visitor.page();
    }

    static Locator asks(Page page, String question) {
        int before = page.locator(".widget .turn").count();
        page.locator(".widget textarea").fill(question);
        page.locator(".widget textarea").press("Enter");
        Locator turn = page.locator(".widget .turn").nth(before);
        turn.locator(".tools").waitFor();
        return turn;
    }

    static String page(String attributes) {
        return PAGE.replaceFirst("%s", "http://127.0.0.1:" + RestAssured.port).replaceFirst("%s", attributes);
    }
}
