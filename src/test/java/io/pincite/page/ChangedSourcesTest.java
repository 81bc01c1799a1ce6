package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An old answer, after the files that it cites have changed. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class ChangedSourcesTest {

    private static final String FILE = "ferry.txt";
    private static final String TELLING = "The ferry Almaza carried 312 passengers from Latakia to Mersin.";
    private static final String QUESTION = "How many passengers did the ferry Almaza carry?";

    @AfterEach
    void without_the_ferry() {
        delete("/api/documents/" + Document.idOf(FILE));
        await().atMost(Duration.ofMinutes(1)).until(() -> !"indexed".equals(stateNow()));
    }

    @Test
    void shows_the_words_as_they_were_and_says_what_became_of_them(Visitors visitors) {
        put(TELLING);
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        Page page = visitor.opens("/");
        assertThat(visitor.asks(QUESTION).locator(".answer")).containsText("312 passengers");

        put("The ferry was sold.");
        page.reload();
        Locator turn = page.locator(".turn");
        assertThat(turn.locator(".chips")).containsText("1 source changed or gone since");
        assertThat(turn.locator(".since")).containsText("these words are no longer in it");
        turn.locator(".answer .cite").first().click();
        assertThat(page.locator(".source-panel .since")).isVisible();
        assertThat(page.locator(".source-panel .quote")).containsText("312 passengers");
    }

    @Test
    void opens_words_that_moved_at_their_new_place(Visitors visitors) {
        put(TELLING);
        Visitor visitor = visitors.on(Look.DARK_PHONE);
        Page page = visitor.opens("/");
        visitor.asks(QUESTION);

        put("A correction stands before the report.\n\n" + TELLING);
        page.reload();
        assertThat(page.locator(".turn .since")).containsText("stand in another place now");
        page.locator(".turn .source-open").first().click();
        assertThat(page.locator(".source-panel mark.quoted").first()).containsText("312 passengers");
        assertThat(page.locator(".source-panel mark.quoted").first()).isInViewport();
    }

    /** Puts the file into the folder and waits until it is read. */
    private static void put(String text) {
        given().multiPart("replace", "true")
                .multiPart("file", FILE, text.getBytes(StandardCharsets.UTF_8))
                .post("/api/documents")
                .then()
                .statusCode(201);
        await().atMost(Duration.ofMinutes(1)).until(() -> text.equals(textNow()));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> "ready".equals(get("/api/status").path("state")));
    }

    private static String textNow() {
        return get("/api/documents/" + Document.idOf(FILE) + "/text").asString();
    }

    private static String stateNow() {
        return get("/api/documents/" + Document.idOf(FILE)).path("state");
    }
}
