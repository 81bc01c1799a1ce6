package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class ChatPageTest {

    static final String DISPUTED = "When did Russia take its warships out of Tartus?";
    static final String UNKNOWN = "What is the boiling point of nitrogen?";

    private static final Pattern HIGHLIGHTED = Pattern.compile("warships|ship", Pattern.CASE_INSENSITIVE);

    @Test
    void greets_with_what_the_library_holds_and_what_it_can_be_asked(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/");

        assertThat(page.locator(".held")).containsText("6 documents");
        assertThat(page.locator(".timeline circle")).hasCount(3);
        Locator suggestion = page.locator(".suggestions button").first();
        String question = suggestion.textContent();
        suggestion.click();

        assertThat(page.locator(".turn .question")).hasText(question);
        assertThat(page.locator(".turn .claim").first()).isVisible();
    }

    @Test
    void shows_the_sentences_before_the_answer_is_whole(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        visitor.browser().addInitScript(Streaming.HELD);
        page.reload();
        page.locator("#question").fill(DISPUTED);
        page.locator("#question").press("Enter");

        assertThat(page.locator(".turn .claim").first()).isVisible();
        assertThat(page.locator(".turn")).hasAttribute("aria-busy", "true");
        page.locator(".turn .cite").first().click();
        assertThat(page.locator(".source-panel mark.quoted").first()).isVisible();
        Streaming.finish(page);
        assertThat(page.locator(".turn")).hasAttribute("aria-busy", "false");
        assertThat(page.locator(".source-panel mark.quoted").first()).isVisible();
    }

    @Test
    void shows_the_quote_beside_its_number_on_hover_and_on_focus(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator turn = visitor.asks(DISPUTED);

        turn.locator(".answer .cite").first().hover();
        assertThat(page.locator(".card")).isVisible();
        assertThat(page.locator(".card mark")).hasText("December 8");
        page.keyboard().press("Escape");
        assertThat(page.locator(".card")).isHidden();

        page.mouse().move(0, 0);
        page.keyboard().press("Tab");
        turn.locator(".answer .cite").last().focus();
        assertThat(page.locator(".card mark")).hasText("Dec. 3");
    }

    @Test
    void shows_the_quote_on_the_first_tap_and_opens_the_source_on_the_second(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_PHONE);
        Page page = visitor.opens("/");
        Locator number = visitor.asks(DISPUTED).locator(".answer .cite").first();

        number.tap();
        assertThat(page.locator(".card mark")).hasText("December 8");
        number.tap();
        assertThat(page.locator(".source-panel mark.quoted").first()).containsText(HIGHLIGHTED);
    }

    @Test
    void opens_the_source_at_the_quote_and_comes_back_to_the_number(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator turn = visitor.asks(DISPUTED);
        Locator number = turn.locator(".answer .cite").first();

        number.click();
        Locator quoted = page.locator(".source-panel mark.quoted").first();
        assertThat(quoted).isInViewport();
        assertThat(quoted).containsText(HIGHLIGHTED);
        page.locator("[data-step=forward]").click();
        assertThat(page.locator(".panel-head .source-number")).hasText("2");
        page.goBack();
        assertThat(page.locator(".source-panel")).isHidden();

        number.click();
        page.keyboard().press("Escape");
        assertThat(number).isFocused();
    }

    @Test
    void keeps_the_answer_and_its_citations_over_a_reload(Visitors visitors) {
        Visitor visitor = visitors.on(Look.DARK_DESKTOP);
        Page page = visitor.opens("/");
        visitor.asks(DISPUTED);
        page.waitForURL("**/*=*");
        page.reload();

        assertThat(page.locator(".turn .question")).hasText(DISPUTED);
        page.locator(".turn .answer .cite").last().click();
        assertThat(page.locator(".source-panel mark.quoted").first()).isInViewport();
    }

    @Test
    void sets_what_sources_disagree_on_side_by_side(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        visitor.opens("/");
        Locator differ = visitor.asks(DISPUTED).locator(".differ");

        assertThat(differ.locator("h4")).hasText(new String[] {"December 8", "Dec. 3"});
        assertThat(differ.locator(".differ-about")).not().isEmpty();
        assertThat(differ.locator(".sayer")).hasCount(2);
        double first = differ.locator("h4").first().boundingBox().y;
        assertThat(differ.locator("h4").last().boundingBox().y).isEqualTo(first);
    }

    @Test
    void says_no_with_the_words_that_stand_nowhere_and_what_came_closest(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator turn = visitor.asks(UNKNOWN);

        assertThat(turn.locator(".no")).isVisible();
        assertThat(turn.locator(".unknown-word")).hasText(new String[] {"boiling", "point", "nitrogen"});
        assertThat(turn.locator(".cite")).hasCount(0);
        assertThat(page.locator("[role=status].visually-hidden")).containsText("The documents do not answer this.");
    }

    @Test
    void understands_a_question_that_follows_another(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        visitor.asks("Who commanded the Russian forces in Syria?");
        Locator second = visitor.asks("Who replaced him?");

        assertThat(page.locator(".turn")).hasCount(2);
        assertThat(second.locator(".understood")).containsText("Understood as");
    }

    @Test
    void copies_the_answer_with_its_sources_and_the_way_back_to_it(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        Locator turn = visitor.asks(DISPUTED);

        turn.getByText("Copy with sources").click();
        assertThat(turn.getByText("Copied")).isVisible();
        assertThat(clipboard(page)).contains("[1]", "Sources", "/documents/do_", "“With Damascus in rebel hands");

        turn.getByText("Copy link").click();
        assertThat(turn.getByText("Link copied")).isVisible();
        page.navigate(clipboard(page));
        assertThat(page.locator(".turn .question")).hasText(DISPUTED);
    }

    @Test
    void stops_and_asks_again(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        visitor.browser().addInitScript(Streaming.HELD);
        page.reload();
        page.locator("#question").fill(DISPUTED);
        page.locator("#question").press("Enter");
        assertThat(page.locator(".turn .claim").first()).isVisible();
        page.locator(".send.is-stop").click();

        assertThat(page.locator(".turn .notice")).containsText("Stopped.");
        page.locator(".turn").getByText("Ask again").click();
        assertThat(page.locator(".turn .claim").first()).isVisible();
        Streaming.finish(page);
        assertThat(page.locator(".turn .chips")).containsText("verified 2/2");
        assertThat(page.locator(".turn")).hasCount(1);
    }

    @Test
    void asks_only_the_documents_that_were_chosen(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        page.locator(".filter-button").click();
        page.locator("#filter-after").fill("2024-12-04");
        page.locator("#filter-before").fill("2024-12-05");
        Locator turn = visitor.asks(DISPUTED);

        assertThat(turn.locator(".answer")).containsText("Dec. 3");
        assertThat(turn.locator(".answer")).not().containsText("December 8");
        page.locator(".filter-part button").first().click();
        assertThat(page.locator(".filter-part")).hasCount(1);
    }

    @Test
    void says_when_only_words_were_looked_for(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        page.route("**/api/ask", route -> {
            APIResponse response = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text().replace("\"byWordsOnly\":false", "\"byWordsOnly\":true")));
        });

        assertThat(visitor.asks(DISPUTED).locator(".chips")).containsText("found by words alone");
        assertThat(visitor.asks(UNKNOWN).locator(".not-found")).containsText("Only words were looked for");
    }

    @Test
    void says_what_is_wrong_when_the_service_is_gone(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        visitor.asks(UNKNOWN);
        page.evaluate("void (window.fetch = () => Promise.reject(new TypeError('gone')))");
        Locator turn = visitorAsks(page);

        assertThat(turn.locator(".problem")).containsText("The service does not answer");
        assertThat(turn.locator(".problem button")).hasText("Ask again");
    }

    private static Locator visitorAsks(Page page) {
        page.locator("#question").fill(DISPUTED);
        page.locator("#question").press("Enter");
        return page.locator(".turn").last();
    }

    private static String clipboard(Page page) {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }
}
