package io.pincite.answer;

import io.pincite.text.Mention;
import io.pincite.text.PartialDate;
import io.pincite.text.Spelling;
import java.util.Arrays;
import java.util.List;

/** Tells whether two mentions may mean the same day, amount or name. */
final class Values {

    /** A shorter part of a name, such as an initial or a particle, says nothing alone. */
    private static final int SHORTEST_PART = 3;

    private Values() {}

    /** Whether they may; for a name in full and in short, in another spelling, or by its initials, they may. */
    static boolean agree(Mention one, Mention other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case DATE -> dateOf(one).agreesWith(dateOf(other));
            case NAME -> mayBeOneName(one.value(), other.value());
            case TIME, MONEY, PERCENT, NUMBER, QUOTATION -> one.value().equals(other.value());
        };
    }

    private static PartialDate dateOf(Mention mention) {
        return PartialDate.parse(mention.value()).orElseThrow();
    }

    private static boolean mayBeOneName(String one, String other) {
        return partsOf(one).stream()
                        .anyMatch(part -> partsOf(other).stream().anyMatch(another -> mayBeOnePart(part, another)))
                || initialsOf(one).equals(other)
                || initialsOf(other).equals(one)
                || one.equals(other);
    }

    private static boolean mayBeOnePart(String one, String other) {
        return one.equals(other) || Spelling.mayBeOneName(one, other);
    }

    private static List<String> partsOf(String name) {
        return words(name).stream()
                .filter(word -> word.length() >= SHORTEST_PART)
                .toList();
    }

    private static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        words(name).stream().filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split("[^\\p{L}\\p{N}]+"));
    }
}
