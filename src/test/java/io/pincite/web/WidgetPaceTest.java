package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WidgetPaceTest {

    private final WidgetPace pace =
            new WidgetPace(2, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void says_how_long_to_wait_when_one_address_asks_too_often() {
        pace.count("192.0.2.1");
        pace.count("192.0.2.1");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> pace.count("192.0.2.1"));
        assertThat(refusal.code()).isEqualTo(ProblemCode.WIDGET_LIMIT);
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void counts_each_address_by_itself() {
        pace.count("192.0.2.1");
        pace.count("192.0.2.1");
        pace.count("192.0.2.2");
    }
}
