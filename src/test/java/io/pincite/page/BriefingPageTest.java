package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From a topic to a page that can be proven, shared and saved. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class BriefingPageTest {

    static final String TOPIC = "the fall of Assad";

    @Test
    void says_what_it_gives_before_anything_is_asked_for(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/briefing");

        assertThat(page.locator("#topic")).isVisible();
        assertThat(page.locator("#length")).hasValue("standard");
        assertThat(page.locator(".briefing-holds li")).hasCount(5);
        assertThat(page.locator(".standing")).containsText("6 documents");
    }

    @Test
    void grows_section_by_section_and_can_be_stopped(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        visitor.browser().addInitScript(Streaming.HELD);
        Page page = visitor.opens("/briefing");
        page.locator("#topic").fill(TOPIC);
        page.locator("#topic").press("Enter");

        assertThat(page.locator(".growing h3").first()).hasText("Timeline");
        assertThat(page.locator(".growing li").first()).isVisible();
        page.getByText("Stop").click();
        assertThat(page.locator(".paper .notice")).containsText("Stopped");

        page.getByText("Write the briefing").click();
        Streaming.finish(page);
        assertThat(page.locator("#briefing-title")).isFocused();
        assertThat(page.locator(".growing")).hasCount(0);
        assertThat(page.locator("[role=status].visually-hidden")).containsText("The briefing is complete");
    }

    @Test
    void opens_every_number_at_the_quote_that_carries_the_sentence(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = written(visitor);
        Locator number = page.locator(".briefing-timeline .cite").first();

        number.hover();
        String words = page.locator(".card .quote").textContent();
        number.click();
        Locator quoted = page.locator(".source-panel mark.quoted").first();
        assertThat(quoted).isInViewport();
        assertThat(words).contains(quoted.textContent());
        double panel = page.locator(".source-panel").boundingBox().x;
        assertThat(number.boundingBox().x).as("stays beside its source").isLessThan(panel);
        page.keyboard().press("Escape");
        assertThat(number).isFocused();
    }

    @Test
    void shows_when_it_happened_as_a_picture_that_leads_to_the_list(Visitors visitors) {
        Page page = written(visitors.on(Look.LIGHT_DESKTOP));
        int events = page.locator(".briefing-timeline > ol > li").count();

        assertThat(events).isGreaterThan(10);
        assertThat(page.locator(".picture-dot").count()).isBetween(events - 2, events);
        assertThat(page.locator(".picture-dot.differs").first()).isVisible();
        page.locator(".picture a").nth(2).click();
        assertThat(page.locator("#event-3")).isInViewport();
        assertThat(page.locator("#event-3")).containsText("November 30, 2024");
    }

    @Test
    void sets_side_by_side_what_the_sources_differ_on(Visitors visitors) {
        Page page = written(visitors.on(Look.LIGHT_DESKTOP));
        Locator differ = page.locator(".briefing-differences .differ").first();

        assertThat(differ.locator("h4")).hasText(new String[] {"December 3, 2024", "December 8, 2024"});
        assertThat(differ).containsText("The Eastern Ledger");
    }

    @Test
    void cites_every_sentence_of_every_section(Visitors visitors) {
        Page page = written(visitors.on(Look.LIGHT_DESKTOP));

        List<String> sections = page.locator(".briefing section > h3").allTextContents();
        assertThat(sections)
                .containsSubsequence(
                        "Summary",
                        "Key facts",
                        "Timeline",
                        "Where the sources differ",
                        "Who said what",
                        "Numbers",
                        "What the documents do not say",
                        "Sources",
                        "Every quote");
        assertThat(page.locator(".briefing-contents a").allTextContents()).isEqualTo(sections);
        int claims = page.locator(".briefing .claim").count();
        assertThat(page.locator(".briefing .claim:has(.cite)").count())
                .isEqualTo(claims)
                .isGreaterThan(20);
    }

    @Test
    void stays_at_its_address(Visitors visitors) {
        Visitor visitor = visitors.on(Look.DARK_DESKTOP);
        Page page = written(visitor);
        page.getByText("Copy link").click();
        assertThat(page.locator(".briefing-head").getByText("Link copied")).isVisible();
        page.navigate(String.valueOf(page.evaluate("navigator.clipboard.readText()")));

        assertThat(page.locator("#briefing-title")).hasText("The fall of Assad");
        assertThat(page.locator("#topic")).hasValue(TOPIC);
        page.locator(".briefing .cite").last().click();
        assertThat(page.locator(".source-panel mark.quoted").first()).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({
        "Markdown, md, '# The fall'",
        "HTML, html, <!doctype",
        "Word, docx, PK",
        "PDF, pdf, %PDF",
        "JSON, json, {"
    })
    void is_saved_as_a_file(String label, String ending, String begin, Visitors visitors) throws IOException {
        Page page = written(visitors.on(Look.LIGHT_DESKTOP));
        Download download = page.waitForDownload(
                () -> page.locator(".saves a").getByText(label).click());

        assertThat(download.suggestedFilename()).startsWith("briefing-br_").endsWith("." + ending);
        assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8))
                .startsWith(begin);
    }

    @Test
    void says_no_to_a_topic_that_the_documents_do_not_cover(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_PHONE).opens("/briefing");
        page.locator("#topic").fill("the boiling point of nitrogen");
        page.locator("#topic").press("Enter");

        assertThat(page.locator(".briefing .no")).isVisible();
        assertThat(page.locator(".unknown-word").first()).hasText("boiling");
    }

    @Test
    void says_that_a_briefing_is_not_kept_any_more(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).expecting(404).opens("/briefing?id=br_0000000000000000");

        assertThat(page.locator(".problem")).containsText("There is no such briefing");
    }

    @ParameterizedTest
    @EnumSource
    void bars_nobody(Look look, Visitors visitors) {
        Visitor visitor = visitors.on(look);
        Page page = visitor.opens("/briefing");
        assertThat(visitor.barriers()).as("before anything is asked for").isEmpty();

        written(visitor);
        assertThat(visitor.barriers()).as("a briefing").isEmpty();
        assertThat(visitor.fits()).as("no wider than the window").isTrue();
        page.locator(".briefing .cite").first().focus();
        page.keyboard().press("Enter");
        page.locator(".source-panel mark.quoted").first().waitFor();
        assertThat(visitor.barriers()).as("a source beside it").isEmpty();
    }

    /** A briefing asked for with the keyboard alone. */
    private static Page written(Visitor visitor) {
        Page page = visitor.opens("/briefing");
        page.locator("#topic").focus();
        page.keyboard().type(TOPIC);
        page.keyboard().press("Enter");
        page.locator(".briefing-meta").waitFor();
        return page;
    }
}
