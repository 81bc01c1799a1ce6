package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareConverterTest {

    @Test
    void reads_a_share() {
        assertThat(new ShareConverter().convert("0.7")).isEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "NaN", "bold"})
    void refuses_what_is_none(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareConverter().convert(value));
    }
}
