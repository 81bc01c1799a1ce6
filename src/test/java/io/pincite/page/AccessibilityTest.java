package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 AA as far as a program can tell, in every look; and what it cannot tell: the way of the focus. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class AccessibilityTest {

    @ParameterizedTest
    @EnumSource
    void bars_nobody_from_the_chat(Look look, Visitors visitors) {
        Visitor visitor = visitors.on(look);
        Page page = visitor.opens("/");
        page.locator(".suggestions button").first().waitFor();
        assertThat(visitor.barriers()).as("an empty chat").isEmpty();

        Locator turn = visitor.asks(ChatPageTest.DISPUTED);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(visitor.barriers()).as("an answer").isEmpty();
        turn.locator(".answer .cite").first().focus();
        page.keyboard().press("Enter");
        page.locator(".source-panel mark.quoted").first().waitFor();
        assertThat(visitor.barriers()).as("a source beside it").isEmpty();
        page.keyboard().press("Escape");

        assertThat(visitor.fits()).as("no wider than the window").isTrue();
        assertThat(page.locator(".page-header button").last()).isInViewport();
        visitor.asks(ChatPageTest.UNKNOWN);
        turn.locator(".thumb").last().click();
        assertThat(visitor.barriers()).as("a no, and an opinion").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void bars_nobody_from_the_library(Look look, Visitors visitors) {
        Visitor visitor = visitors.on(look);
        Page page = visitor.opens("/library");
        page.locator(".files tbody tr").first().waitFor();

        assertThat(visitor.barriers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void bars_nobody_from_a_source(Look look, Visitors visitors) {
        Visitor visitor = visitors.on(look);
        Page page = visitor.opens("/documents/" + Document.idOf("strategic-defeat.pdf") + "?start=3647&end=3784");
        page.locator("mark.quoted").first().waitFor();

        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void leads_the_focus_through_the_citations_in_reading_order(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator numbers = visitor.asks(ChatPageTest.DISPUTED).locator(".answer .cite");
        page.locator("#main").focus();

        for (int i = 0; i < numbers.count(); i++) {
            page.keyboard().press("Tab");
            assertThat(numbers.nth(i)).isFocused();
            assertThat(page.locator(".card")).isVisible();
        }
    }

    @Test
    void can_be_asked_and_read_without_a_mouse(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        page.keyboard().press("/");
        page.keyboard().type(ChatPageTest.DISPUTED);
        page.keyboard().press("Enter");
        page.locator(".turn .chips").waitFor();
        assertThat(page.locator("[role=status].visually-hidden")).containsText("Answer complete, 2 citations");

        page.locator("#main").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".source-panel mark.quoted").first()).isInViewport();
        assertThat(page.locator(".panel-head h2")).isFocused();
    }
}
