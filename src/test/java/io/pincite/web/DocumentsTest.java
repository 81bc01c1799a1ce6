package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StandIns.class)
class DocumentsTest {

    private static final String HARBOR = "/api/documents/" + StandIns.HARBOR.id();
    private static final String SLIDES = "/api/documents/" + StandIns.SLIDES.id();

    @Test
    void lists_every_file_with_its_state_and_reason() {
        given().get("/api/documents")
                .then()
                .statusCode(200)
                .body("documents", hasSize(4))
                .body("documents.state", contains("indexed", "refused", "indexed", "indexed"))
                .body("documents[0].published", equalTo("2024-12-08"))
                .body("documents[0].collection", equalTo("harbor"))
                .body("documents[1].id", equalTo(Document.idOf("locked.pdf")))
                .body("documents[1].reason", equalTo("It asks for a password."))
                .body("documents[1].version", nullValue())
                .body("documents[3].pages", equalTo(2));
    }

    @Test
    void lists_one_state_or_one_collection() {
        given().get("/api/documents?state=refused").then().body("documents.file", contains("locked.pdf"));
        given().get("/api/documents?collection=harbor").then().body("documents.file", contains("harbor/tartus.txt"));
    }

    @Test
    void says_how_one_file_stands() {
        given().get(SLIDES)
                .then()
                .statusCode(200)
                .body("mediaType", equalTo("text/html"))
                .body("notes", contains("One line was hidden."));
    }

    @Test
    void gives_the_text_to_the_char() {
        byte[] text = given().get(SLIDES + "/text")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .extract()
                .asByteArray();

        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo(StandIns.SLIDES.text());
    }

    @Test
    void says_where_passages_blocks_and_pages_stand() {
        given().get(SLIDES + "/passages")
                .then()
                .body("passages[0].start", equalTo(0))
                .body("passages[0].page", equalTo(1));
        given().get(SLIDES + "/blocks")
                .then()
                .body("blocks.kind", contains("heading", "list_item"))
                .body("blocks[0].number", equalTo(1))
                .body("pages.label", contains("slide 1", "slide 2"))
                .body("pages[1].start", equalTo(7));
    }

    @Test
    void shows_a_plain_file() {
        given().get(HARBOR + "/original")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .header("Content-Disposition", "inline; filename*=UTF-8''tartus.txt")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo("bytes of harbor/tartus.txt"));
    }

    @Test
    void never_gives_out_a_file_that_could_run() {
        given().get(SLIDES + "/original")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''sl%E2%80%9Cides%20%3Cb%3E.html")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff");
    }
}
