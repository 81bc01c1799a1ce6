package io.pincite.mcp;

import io.pincite.NodeClient;
import io.pincite.web.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** The protocol's own client for JavaScript is content with us over HTTP. */
@QuarkusTest
@TestProfile(StandIns.class)
class RealClientTest {

    @Test
    void talks_to_the_real_client() throws Exception {
        SatisfiedClient.check(NodeClient.installed("mcp-client")
                .print("use.mjs", "When did they leave?", "http://localhost:" + RestAssured.port + "/mcp"));
    }
}
