package io.pincite.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.NodeClient;
import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** OpenAI's own client for JavaScript is content with us. */
@QuarkusTest
@TestProfile(StandIns.class)
class RealClientTest {

    @Test
    void talks_to_the_real_client() throws Exception {
        JsonPath got = NodeClient.installed("openai-client")
                .print(
                        "ask.mjs",
                        "http://localhost:" + RestAssured.port + "/v1",
                        "Who was there?",
                        "When did they leave?");

        assertThat(got.getList("models")).isEqualTo(List.of("pincite"));
        assertThat(got.getString("whole"))
                .startsWith("They left on December 8. [1]")
                .contains("Sources:");
        assertThat(got.getString("streamed")).isEqualTo(got.getString("whole"));
        assertThat(got.getInt("pieces")).isEqualTo(4);
        assertThat(got.getList("quotes")).hasSize(2).isEqualTo(got.getList("streamedQuotes"));
        assertThat(got.getString("finish")).isEqualTo("stop");
        assertThat(got.getInt("total")).isZero();
        assertThat(got.getString("unknown.kind")).isEqualTo("NotFoundError");
        assertThat(got.getString("unknown.code")).isEqualTo("model_not_found");
        assertThat(got.getString("empty.kind")).isEqualTo("BadRequestError");
        assertThat(got.getString("empty.param")).isEqualTo("messages[0].content");
        assertThat(got.getString("nowhere.code")).isEqualTo("route.unknown");
    }
}
