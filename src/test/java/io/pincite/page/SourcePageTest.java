package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class SourcePageTest {

    private static final String PDF = "strategic-defeat.pdf";

    @ParameterizedTest
    @CsvSource({
        "russian-contingent-leaves.txt, 40",
        "mercenaries-stay-in-ukraine.md, 2898",
        "rebel-offensive.html, 1976",
        PDF + ", 3647",
        "archive/kremlin-turns-away.docx, 600",
        "trophies-and-drones.eml, 500"
    })
    void shows_the_cited_words_in_every_format(String file, int start, Visitors visitors) {
        String id = Document.idOf(file);
        int end = start + 60;
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/documents/" + id + "?start=" + start + "&end=" + end);

        assertThat(page.locator("mark.quoted").first()).isInViewport();
        String shown = String.join("", page.locator("mark.quoted").allTextContents());
        String text = get("/api/documents/" + id + "/text").asString();
        assertThat(text.substring(start, end).replaceAll("\\s", "")).contains(shown.replaceAll("\\s", ""));
        assertThat(shown.replaceAll("\\s", "")).isNotEmpty();
    }

    @Test
    void opens_a_pdf_at_the_page_although_nothing_in_it_may_run(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/documents/" + Document.idOf(PDF) + "?start=3647&end=3784");
        Page original =
                page.waitForPopup(() -> page.getByText("Original file").first().click());

        assertThat(original.url()).endsWith("/original#page=3");
        original.waitForCondition(
                () -> original.frames().stream().map(Frame::url).anyMatch(url -> url.startsWith("chrome-")));
    }

    @Test
    void saves_what_a_browser_would_run_instead_of_showing_it(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/documents/" + Document.idOf("rebel-offensive.html"));
        Download download = page.waitForDownload(
                () -> page.getByText("Original file").first().click());

        assertThat(download.suggestedFilename()).isEqualTo("rebel-offensive.html");
    }

    @Test
    void leads_from_page_to_page_of_a_long_document(Visitors visitors) {
        Page page = visitors.on(Look.DARK_PHONE).opens("/documents/" + Document.idOf(PDF));
        page.locator(".page-picker").selectOption(new SelectOption().setIndex(2));

        assertThat(page.locator(".page-divider").last()).isInViewport();
    }

    @Test
    void leads_from_a_document_to_its_near_copies(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/documents/" + Document.idOf(PDF));

        assertThat(page.locator(".source-facts .copies")).containsText("mercenaries-stay-in-ukraine.md");
        page.locator(".source-facts .copies a").click();
        assertThat(page.locator(".source-facts .file").first()).hasText("mercenaries-stay-in-ukraine.md");
        assertThat(page.locator(".source-facts .copies a")).hasText(PDF);
    }

    @Test
    void warns_when_the_cited_words_are_not_there(Visitors visitors) {
        Page page =
                visitors.on(Look.LIGHT_DESKTOP).opens("/documents/" + Document.idOf(PDF) + "?start=999999&end=1000010");

        assertThat(page.locator(".problem")).containsText("do not stand here");
    }

    @Test
    void says_that_there_is_no_such_document(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).expecting(404).opens("/documents/do_0000000000000000");

        assertThat(page.locator(".problem")).containsText("There is no such document");
    }
}
