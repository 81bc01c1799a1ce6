package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was asked before, and what readers thought of it. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class HistoryTest {

    @Test
    void finds_an_old_conversation_and_opens_it_with_its_citations(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        visitor.asks("Who commanded the Russian forces in Syria?");
        visitor.asks("Who replaced him?");
        page.locator(".anew").click();
        page.locator(".greeting").waitFor();

        page.locator(".history-button").click();
        page.locator("#history-words").fill("commanded");
        Locator found = page.locator(".history-item").first();
        assertThat(found).containsText("2 questions");
        assertThat(visitor.barriers()).isEmpty();
        found.locator("a").click();

        assertThat(page.locator(".turn")).hasCount(2);
        page.locator(".turn .answer .cite").first().click();
        assertThat(page.locator(".source-panel mark.quoted").first()).isInViewport();
    }

    @Test
    void renames_and_deletes_a_conversation(Visitors visitors) {
        Visitor visitor = visitors.on(Look.DARK_PHONE);
        Page page = visitor.opens("/");
        visitor.asks("When did Aleppo fall?");
        page.locator(".history-button").click();
        Locator first = page.locator(".history-item").first();
        first.locator("button[title^=Rename]").click();
        page.locator(".history-rename input").fill("<b>Aleppo</b>");
        page.keyboard().press("Enter");
        assertThat(first.locator(".history-title")).hasText("<b>Aleppo</b>");

        Locator renamed = page.locator(".history-item").filter(new Locator.FilterOptions().setHasText("<b>Aleppo</b>"));
        renamed.locator("button[title^=Delete]").click();
        assertThat(renamed.locator(".is-asking")).hasText("Sure?");
        renamed.locator(".is-asking").click();
        page.waitForURL(url -> url.endsWith("/"));
        page.locator(".history-button").click();
        page.locator(".history-told").getByText("conversation").first().waitFor();
        assertThat(renamed).hasCount(0);
    }

    @Test
    void takes_an_opinion_and_keeps_it(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator turn = visitor.asks(ChatPageTest.DISPUTED);
        turn.locator(".thumb").last().click();
        turn.getByText("A citation does not carry it").click();
        turn.locator(".feedback textarea").fill("The second one speaks of something else.");
        turn.getByText("Send").click();

        assertThat(turn.locator(".thumb").last()).hasAttribute("aria-pressed", "true");
        assertThat(turn.locator(".feedback")).isHidden();
        String conversation = page.url().replaceFirst(".*conversation=", "");
        assertThat(get("/api/conversations/" + conversation).<String>path("answers[0].feedback.reason"))
                .isEqualTo("citation");
        page.reload();
        assertThat(page.locator(".thumb").last()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void saves_an_answer_as_markdown(Visitors visitors) throws IOException {
        Download download = saved("Markdown", visitors);

        assertThat(download.suggestedFilename()).isEqualTo("When-did-Russia-take-its-warships-out-of-Tartus.md");
        assertThat(Files.readString(download.path()))
                .startsWith("# When did Russia take its warships out of Tartus?\n")
                .contains("## Sources", "[^1]: \u201CWith Damascus in rebel hands", "characters 2898 to 3019, `sha256:")
                .contains("  - December 8: Meridian Wire, undated [^1]");
    }

    @ParameterizedTest
    @CsvSource({"Word, docx, PK", "PDF, pdf, %PDF"})
    void saves_an_answer_for_printing_and_editing(String label, String ending, String begin, Visitors visitors)
            throws IOException {
        Download download = saved(label, visitors);

        assertThat(download.suggestedFilename()).isEqualTo("When-did-Russia-take-its-warships-out-of-Tartus." + ending);
        assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8))
                .startsWith(begin);
    }

    private static Download saved(String label, Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator turn = visitor.asks(ChatPageTest.DISPUTED);
        return page.waitForDownload(
                () -> turn.locator(".saves").getByText(label).click());
    }
}
