package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UploadGateTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-12-08T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void refuses_one_more_at_the_same_time_until_one_has_left() {
        UploadGate gate = new UploadGate(2, 100, NOON);
        gate.enter();
        gate.enter();

        assertThatThrownBy(gate::enter).isInstanceOf(Refusal.class);

        gate.leave();
        assertThatCode(gate::enter).doesNotThrowAnyException();
    }

    @Test
    void refuses_one_more_in_the_same_second_and_takes_it_in_the_next() {
        TickingClock clock = new TickingClock();
        UploadGate gate = new UploadGate(10, 2, clock);
        gate.enter();
        gate.enter();

        assertThatThrownBy(gate::enter).isInstanceOf(Refusal.class);

        clock.now = clock.now.plusSeconds(1);
        assertThatCode(gate::enter).doesNotThrowAnyException();
    }

    @Test
    void keeps_no_seat_for_what_it_refused() {
        TickingClock clock = new TickingClock();
        UploadGate gate = new UploadGate(1, 1, clock);
        gate.enter();
        gate.leave();
        assertThatThrownBy(gate::enter).isInstanceOf(Refusal.class);

        clock.now = clock.now.plus(Duration.ofSeconds(1));

        assertThatCode(gate::enter).doesNotThrowAnyException();
    }

    private static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2024-12-08T12:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
