package io.pincite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final AtomicLong now = new AtomicLong();
    private final Breaker breaker = new Breaker(now::get);

    @Test
    void lets_everybody_in_until_five_failures_in_a_row() {
        fail(4);
        assertThat(breaker.letsIn()).isTrue();
        breaker.succeeded();
        fail(4);
        assertThat(breaker.letsIn()).isTrue();
        assertThat(breaker.open()).isFalse();
    }

    @Test
    void rests_for_thirty_seconds_after_the_fifth() {
        fail(5);
        assertThat(breaker.open()).isTrue();
        now.addAndGet(Duration.ofSeconds(30).toNanos() - 1);
        assertThat(breaker.letsIn()).isFalse();
    }

    @Test
    void then_lets_one_try_and_closes_when_that_goes_well() {
        fail(5);
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(breaker.letsIn()).isTrue();
        assertThat(breaker.letsIn()).isFalse();

        breaker.succeeded();
        assertThat(breaker.letsIn()).isTrue();
        assertThat(breaker.letsIn()).isTrue();
    }

    @Test
    void rests_again_when_the_try_fails() {
        fail(5);
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(breaker.letsIn()).isTrue();
        breaker.failed();
        assertThat(breaker.letsIn()).isFalse();
    }

    @Test
    void a_try_that_told_nothing_leaves_it_to_the_next() {
        fail(5);
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(breaker.letsIn()).isTrue();
        breaker.abandoned();
        assertThat(breaker.letsIn()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(breaker.letsIn()).isTrue();
            breaker.failed();
        }
    }
}
