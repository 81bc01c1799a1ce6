package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites may do, and that it is nothing else. */
@QuarkusTest
@TestProfile(StandIns.class)
class WidgetTest {

    private static final String NEWS = "https://news.example";
    private static final String RADIO = "https://radio.example:8443";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://news.example",
                "https://news.example:444",
                "https://news.example.evil.example",
                "https://NEWS.example",
                "null"
            })
    void gives_a_token_to_nobody_who_is_not_named(String origin) {
        RequestSpecification request = origin == null ? given() : given().header("Origin", origin);

        request.post("/api/widget/token").then().statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answers_a_guest_with_a_token_and_lets_the_page_read_it() {
        from(NEWS, tokenOf(NEWS))
                .body("{\"question\":\"When?\"}")
                .post("/api/widget/ask")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", NEWS)
                .header("Vary", containsString("Origin"))
                .body("citations", hasSize(2));
    }

    @Test
    void holds_a_token_for_its_own_site_alone() {
        from(RADIO, tokenOf(NEWS))
                .body("{\"question\":\"When?\"}")
                .post("/api/widget/ask")
                .then()
                .statusCode(401)
                .body("code", equalTo("widget.token-invalid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "99999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "9999999999999999999999.A"})
    void takes_no_token_that_it_did_not_give(String token) {
        from(NEWS, token)
                .get("/api/widget/answers/" + StandIns.ANSWER + "/citations/1")
                .then()
                .statusCode(401);
    }

    @Test
    void shows_a_guest_no_passage_that_is_not_cited() {
        from(NEWS, tokenOf(NEWS))
                .accept("text/event-stream")
                .body("{\"question\":\"When?\"}")
                .post("/api/widget/ask")
                .then()
                .statusCode(200)
                .body(containsString("event: claim"), containsString("event: answer"))
                .body(not(containsString("event: passages")));
    }

    @Test
    void shows_a_guest_what_stands_around_a_citation() {
        from(NEWS, tokenOf(NEWS))
                .get("/api/widget/answers/" + StandIns.ANSWER + "/citations/1")
                .then()
                .statusCode(200)
                .body("document.file", equalTo(StandIns.HARBOR.file()))
                .body("text", equalTo(StandIns.HARBOR.text()))
                .body("quote.start", equalTo(0))
                .body("quote.end", equalTo(9))
                .body("blocks[0].kind", equalTo("paragraph"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 1_000_000})
    void knows_no_citation_that_the_answer_does_not_have(int number) {
        from(NEWS, tokenOf(NEWS))
                .get("/api/widget/answers/" + StandIns.ANSWER + "/citations/" + number)
                .then()
                .statusCode(404)
                .body("code", equalTo("answer.unknown"));
    }

    @Test
    void tells_a_browser_beforehand_what_a_site_may_send() {
        given().header("Origin", NEWS)
                .header("Access-Control-Request-Method", "POST")
                .options("/api/widget/ask")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", NEWS)
                .header("Access-Control-Allow-Headers", "authorization, content-type");
    }

    @ParameterizedTest
    @CsvSource({"/api/ask", "/api/documents", "/api/answers/an_0123456789abcdef", "/api/status"})
    void opens_no_other_address_to_a_site(String path) {
        given().header("Origin", NEWS)
                .header("Access-Control-Request-Method", "POST")
                .options(path)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", NEWS)
                .header("Authorization", "Bearer " + tokenOf(NEWS))
                .contentType("application/json")
                .body("{\"question\":\"When?\"}")
                .post(path)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void lets_sites_load_the_script_and_its_parts() {
        given().get("/widget.js").then().statusCode(200).header("Cross-Origin-Resource-Policy", "cross-origin");
        given().header("Origin", NEWS)
                .get("/app/widget.js")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", NEWS);
        given().header("Origin", "https://evil.example")
                .get("/app/widget.js")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static String tokenOf(String site) {
        String token = given().header("Origin", site)
                .post("/api/widget/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        assertThat(token).isNotEmpty();
        return token;
    }

    private static RequestSpecification from(String site, String token) {
        return given().header("Origin", site)
                .header("Authorization", "Bearer " + token)
                .contentType("application/json");
    }
}
