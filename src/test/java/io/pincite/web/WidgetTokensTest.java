package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WidgetTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String SITE = "https://news.example";

    @Test
    void holds_for_a_while_and_no_longer() {
        String token = at(NOON).issue(SITE).token();

        assertThat(at(NOON.plusSeconds(599)).holds(token, SITE)).isTrue();
        assertThat(at(NOON.plusSeconds(600)).holds(token, SITE)).isFalse();
    }

    @Test
    void cannot_be_made_to_last_longer() {
        String token = at(NOON).issue(SITE).token();
        String longer = NOON.plusSeconds(6_000).getEpochSecond() + token.substring(token.indexOf('.'));

        assertThat(at(NOON).holds(longer, SITE)).isFalse();
    }

    @Test
    void ends_with_the_process_that_gave_it() {
        String token = at(NOON).issue(SITE).token();
        WidgetTokens restarted = new WidgetTokens(Duration.ofMinutes(10), fixed(NOON), new Random(2));

        assertThat(restarted.holds(token, SITE)).isFalse();
    }

    private static WidgetTokens at(Instant now) {
        return new WidgetTokens(Duration.ofMinutes(10), fixed(now), new Random(1));
    }

    private static Clock fixed(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
