package io.pincite.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.pincite.intake.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Putting files into the folder and taking them out, as the page does. */
@QuarkusTest
@TestProfile(StandIns.class)
class UploadTest {

    private static final Path UPLOADS = Path.of("target/stand-ins/uploads");

    @Inject
    StandIns.Files folder;

    @Test
    void puts_a_file_into_the_folder_and_says_where_it_will_be() {
        upload("note.txt", "The ships left.")
                .statusCode(201)
                .header("Location", endsWith("/api/documents/" + Document.idOf("note.txt")))
                .body("file", equalTo("note.txt"))
                .body("id", equalTo(Document.idOf("note.txt")))
                .body("state", equalTo("pending"));

        assertThat(folder.arrived).containsEntry("note.txt", "The ships left.");
    }

    @Test
    void puts_it_into_its_collection_under_the_name_it_has() throws IOException {
        String body = """
                --b
                Content-Disposition: form-data; name="collection"

                Häfen/2024
                --b
                Content-Disposition: form-data; name="file"; filename="Größe 🚢.txt"
                Content-Type: application/octet-stream

                words
                --b--
                """.replace("\n", "\r\n");

        String response = post(body, body.getBytes(StandardCharsets.UTF_8).length);

        assertThat(response).startsWith("HTTP/1.1 201 ");
        assertThat(folder.arrived).containsEntry("Häfen/2024/Größe 🚢.txt", "words");
    }

    @Test
    void replaces_a_file_only_when_told_so() {
        upload("exists.txt", "new").statusCode(409).body("code", equalTo("document.exists"));

        given().multiPart("file", "exists.txt", "new".getBytes(StandardCharsets.UTF_8))
                .multiPart("replace", "true")
                .post("/api/documents")
                .then()
                .statusCode(201);

        assertThat(folder.arrived).containsEntry("exists.txt", "new");
    }

    @Test
    void takes_a_file_far_longer_than_json_may_be_and_keeps_no_copy() {
        upload("long.txt", "x".repeat(5_000_000)).statusCode(201);

        assertThat(folder.arrived.get("long.txt")).hasSize(5_000_000);
        Awaitility.await().until(() -> leftOver() == 0);
    }

    @Test
    void refuses_at_once_when_another_is_coming_in() {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> upload("wait.txt", "slow").extract().statusCode());
        Awaitility.await().until(() -> upload("other.txt", "quick").extract().statusCode() == 429);

        upload("other.txt", "quick")
                .statusCode(429)
                .header("Retry-After", "1")
                .body("code", equalTo("requests.too-many"));

        folder.patience.countDown();
        assertThat(first.join()).isEqualTo(201);
        Awaitility.await().until(() -> upload("other.txt", "quick").extract().statusCode() == 201);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_and_blocks_nobody() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String half =
                    head(1_000_000) + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"half.txt\"\r\n"
                            + "\r\n" + "x".repeat(500_000);
            socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            Awaitility.await().until(() -> upload("after.txt", "x").extract().statusCode() == 429);
        }

        Awaitility.await().until(() -> upload("after.txt", "x").extract().statusCode() == 201);
        assertThat(folder.arrived).doesNotContainKey("half.txt");
        Awaitility.await().until(() -> leftOver() == 0);
    }

    @Test
    void an_upload_of_unannounced_length_ends_at_the_limit_and_blocks_nobody() throws IOException {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"endless.txt\"\r\n\r\n"
                + "x".repeat(54_000_000);

        String response = RawRequest.send(
                "POST /api/documents HTTP/1.1\nHost: {host}\nContent-Type: multipart/form-data; boundary=b\n"
                        + "Transfer-Encoding: chunked",
                Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");

        assertThat(response).startsWith("HTTP/1.1 413 ");
        Awaitility.await().until(() -> upload("after.txt", "x").extract().statusCode() == 201);
        Awaitility.await().until(() -> leftOver() == 0);
    }

    @Test
    void takes_a_file_out_of_the_folder() {
        given().delete("/api/documents/" + Document.idOf(StandIns.LOCKED))
                .then()
                .statusCode(204)
                .body(emptyString());
    }

    @Test
    void takes_a_file_out_that_the_library_has_not_noticed_yet() {
        upload("mistake.txt", "Not for this folder.").statusCode(201);

        given().delete("/api/documents/" + Document.idOf("mistake.txt")).then().statusCode(204);
        assertThat(folder.arrived).doesNotContainKey("mistake.txt");
        given().delete("/api/documents/" + Document.idOf("mistake.txt"))
                .then()
                .statusCode(404)
                .body("code", equalTo("document.unknown"));
    }

    private static ValidatableResponse upload(String file, String words) {
        return given().multiPart("file", file, words.getBytes(StandardCharsets.UTF_8))
                .post("/api/documents")
                .then();
    }

    private static String post(String body, int length) throws IOException {
        return RawRequest.send(
                "POST /api/documents HTTP/1.1\nHost: {host}\nOrigin: http://{host}\nSec-Fetch-Site: same-origin\n"
                        + "Content-Type: multipart/form-data; boundary=b\nContent-Length: " + length,
                body);
    }

    private static String head(int length) {
        return "POST /api/documents HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static long leftOver() throws IOException {
        if (!Files.exists(UPLOADS)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(UPLOADS)) {
            return files.count();
        }
    }
}
