package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedMeaningTest {

    @Test
    void a_model_that_fails_gives_no_vector_and_is_left_alone_for_a_while() {
        AtomicInteger tries = new AtomicInteger();
        Encoder broken = new Encoder("broken", () -> {
            tries.incrementAndGet();
            throw new IllegalStateException("The model is gone");
        });
        Meaning meaning = new CachedMeaning(broken, new QuestionGate(), Sentences.NONE);

        assertThat(meaning.vectorOf("one")).isEmpty();
        assertThat(meaning.vectorOf("two")).isEmpty();
        assertThat(tries).hasValue(1);
    }
}
