package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a language model is set: who writes, where the words go, and the quotes one press away. */
@QuarkusTest
@TestProfile(WithModel.class)
@ExtendWith(Visitors.class)
class ModelPageTest {

    private static final String QUESTION = "How many towns did the opposition take within two days?";

    @Test
    void says_where_a_question_goes_before_it_is_asked(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/");

        assertThat(page.locator(".writer")).hasValue("generated");
        assertThat(page.locator(".sent-note")).containsText("are sent to 127.0.0.1:");
        page.locator(".writer").selectOption("extractive");
        assertThat(page.locator(".sent-note")).hasText("Nothing is sent anywhere.");
        page.reload();
        assertThat(page.locator(".writer")).hasValue("extractive");
    }

    @Test
    void shows_who_wrote_where_it_went_and_what_was_left_out(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = ready(visitor);
        Locator turn = visitor.asks(QUESTION);

        assertThat(turn.locator(".answer")).containsText("The opposition captured 56 towns within two days.");
        assertThat(turn.locator(".answer")).not().containsText("1999");
        assertThat(turn.locator(".chips")).containsText("written by test-model");
        assertThat(turn.locator(".chips")).containsText("sent to 127.0.0.1:");
        assertThat(turn.locator(".chips")).containsText("1 sentence left out: no passage carries it");
        turn.locator(".answer .cite").first().click();
        assertThat(page.locator(".source-panel mark.quoted").first()).containsText("56 towns");
    }

    @Test
    void gives_the_quotes_of_a_written_answer_with_one_press_and_prose_again(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = ready(visitor);
        visitor.asks(QUESTION).getByText("In quotes alone").click();
        Locator quotes = page.locator(".turn").nth(1);

        assertThat(quotes.locator(".chips")).not().containsText("written by");
        assertThat(quotes.locator(".answer")).containsText("within two days it took 56 towns");
        quotes.getByText("As prose").click();
        assertThat(page.locator(".turn").nth(2).locator(".chips")).containsText("written by test-model");
    }

    @Test
    void asks_nobody_when_quotes_are_chosen(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_PHONE);
        Page page = ready(visitor);
        page.locator(".writer").selectOption("extractive");
        Locator turn = visitor.asks(QUESTION);

        assertThat(turn.locator(".chips")).containsText("verified");
        assertThat(turn.locator(".chips")).not().containsText("sent to");
    }

    @ParameterizedTest
    @EnumSource
    void bars_nobody(Look look, Visitors visitors) {
        Visitor visitor = visitors.on(look);
        ready(visitor);
        visitor.asks(QUESTION);

        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.fits()).as("no wider than the window").isTrue();
    }

    private static Page ready(Visitor visitor) {
        Page page = visitor.opens("/");
        page.locator(".writer").waitFor();
        return page;
    }
}
