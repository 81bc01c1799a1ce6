package io.pincite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DayBudgetTest {

    private Instant now = Instant.parse("2026-11-22T23:00:00Z");

    private final DayBudget budget = new DayBudget(100, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void gives_no_more_than_a_day_has() {
        assertThat(budget.reserve(60)).isTrue();
        assertThat(budget.reserve(41)).isFalse();
        assertThat(budget.reserve(40)).isTrue();
    }

    @Test
    void counts_what_was_used_in_the_place_of_what_was_set_aside() {
        assertThat(budget.reserve(60)).isTrue();
        budget.settle(60, 95);
        assertThat(budget.reserve(6)).isFalse();
        assertThat(budget.reserve(5)).isTrue();
    }

    @Test
    void begins_anew_at_midnight() {
        assertThat(budget.reserve(100)).isTrue();
        assertThat(budget.spending()).isEqualTo(new Spending(100, 100));
        now = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(budget.spending()).isEqualTo(new Spending(0, 100));
        assertThat(budget.reserve(100)).isTrue();
    }
}
