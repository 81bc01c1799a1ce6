package io.pincite.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class LibraryPageTest {

    private static final List<String> ADDED = List.of("harbor-diary.txt", "second-try.txt");
    private static final int SHIPPED = 6;
    private static final ContainsTextOptions IN_TIME = new ContainsTextOptions().setTimeout(30_000);

    @AfterEach
    void leave_the_folder_as_it_was() {
        ADDED.forEach(file -> given().delete("/api/documents/" + Document.idOf(file)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/status").<Integer>path("documents.indexed") == SHIPPED);
    }

    @Test
    void takes_a_file_in_replaces_it_and_lets_it_go(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).expecting(409);
        Page page = visitor.opens("/library");
        adds(page, "harbor-diary.txt", "The harbor diary\n\nThe lighthouse of Baniyas was repainted in white.\n");
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("harbor-diary.txt"));
        assertThat(page.locator(".uploads li").first()).containsText("in the folder");
        assertThat(row).containsText("indexed", IN_TIME);

        adds(page, "harbor-diary.txt", "The harbor diary\n\nThe lighthouse of Baniyas was repainted in green.\n");
        assertThat(page.locator(".uploads li").first()).containsText("There is such a document already");
        page.getByText("Replace it").click();
        assertThat(page.locator(".uploads li").first()).containsText("in the folder");

        row.locator("button[title^=Delete]").click();
        assertThat(page.locator("dialog.confirm")).containsText("harbor-diary.txt");
        page.locator("dialog.confirm button.danger").click();
        assertThat(page.locator("dialog.confirm")).isHidden();
        assertThat(row.locator("button[title^=Delete]")).hasCount(0);
    }

    @Test
    void tries_again_when_an_upload_did_not_arrive(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP).expecting(503);
        Page page = visitor.opens("/library");
        page.route(
                "**/api/documents",
                route -> {
                    if (route.request().method().equals("POST")) {
                        route.fulfill(new Route.FulfillOptions()
                                .setStatus(503)
                                .setContentType("application/problem+json")
                                .setBody("{\"title\":\"The library is still opening\",\"code\":\"library.starting\"}"));
                    } else {
                        route.resume();
                    }
                },
                new Page.RouteOptions().setTimes(2));
        adds(page, "second-try.txt", "It arrived the second time.\n");
        Locator upload = page.locator(".uploads li").first();
        assertThat(upload).containsText("The library is still opening");
        page.unrouteAll();
        upload.getByText("Try again").click();

        assertThat(upload).containsText("in the folder");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText("second-try.txt")))
                .containsText("indexed", IN_TIME);
    }

    @Test
    void finds_and_sorts_files(Visitors visitors) {
        Page page = visitors.on(Look.LIGHT_DESKTOP).opens("/library");
        page.locator("#find").fill("Meridian");
        assertThat(page.locator(".files tbody tr")).hasCount(2);

        page.locator("#find").fill("");
        page.locator(".column-passages button").click();
        assertThat(page.locator(".column-passages[aria-sort=ascending]")).isVisible();
        page.locator("#collection").selectOption("archive");
        assertThat(page.locator(".files tbody tr")).hasCount(1);
    }

    @Test
    void leads_from_a_file_to_a_question_about_it_alone(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_PHONE);
        Page page = visitor.opens("/library");
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("rebel-offensive.html"));
        row.locator("a[title='Ask only this document']").click();

        assertThat(page.locator(".filter-part")).containsText("rebels");
        Locator turn = visitor.asks(ChatPageTest.DISPUTED);
        assertThat(turn.locator(".source-item").first()).isVisible();
        assertThat(turn.locator(".source-item").filter(new Locator.FilterOptions().setHasNotText("The Eastern Ledger")))
                .hasCount(0);
    }

    private static void adds(Page page, String name, String text) {
        page.locator("#upload-files")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }
}
