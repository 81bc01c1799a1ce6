package io.pincite.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShinglesTest {

    @Test
    void a_text_shares_everything_with_itself() {
        Shingles shingles = Shingles.of(words("a", 1000));
        assertThat(shingles.shared(shingles)).isEqualTo(1);
    }

    @Test
    void texts_of_less_than_eight_words_share_nothing() {
        Shingles few = Shingles.of(words("a", 7));
        assertThat(few.shared(few)).isZero();
        assertThat(few.shared(Shingles.of(words("a", 100)))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "100, 30", "100, 100", "600, 346", "3000, 1710", "3000, 0"})
    void tells_which_share_of_the_shorter_text_stands_in_the_longer(int runs, int common) {
        List<String> shorter = concat(words("a", common == 0 ? 0 : common + 7), words("b", runs - common));
        List<String> longer = concat(words("a", common == 0 ? 0 : common + 7), words("c", runs));
        double shared = Shingles.of(shorter).shared(Shingles.of(longer));
        assertThat(shared).isCloseTo((double) common / runs, within(0.1));
        assertThat(Shingles.of(longer).shared(Shingles.of(shorter))).isEqualTo(shared);
    }

    @Test
    void survives_being_kept() {
        Shingles shingles = Shingles.of(words("a", 1000));
        Shingles restored = Shingles.restored(shingles.runs(), shingles.sample());
        assertThat(restored.shared(shingles)).isEqualTo(1);
    }

    private static List<String> words(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    private static List<String> concat(List<String> one, List<String> two) {
        List<String> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }
}
