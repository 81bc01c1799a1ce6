package io.pincite.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, open at one end where nothing bounds it.
 *
 * @param first the first day; empty for everything up to {@code last}
 * @param last the last day, which belongs to it; empty for everything from {@code first} on
 */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** Rejects a period without any day in it, or without any bound. */
    public Period {
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("A period needs a first or a last day");
        }
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new IllegalArgumentException("The period ends on " + last.get() + ", before " + first.get());
        }
    }

    /** From {@code first} to {@code last}, both included. */
    static Period of(LocalDate first, LocalDate last) {
        return new Period(Optional.of(first), Optional.of(last));
    }

    /** Whether {@code day} lies in it. */
    public boolean holds(LocalDate day) {
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    /** The days that both have in common; empty where there are none. */
    Optional<Period> shared(Period other) {
        Optional<LocalDate> from =
                first.filter(day -> other.first.filter(day::isBefore).isEmpty()).or(other::first);
        Optional<LocalDate> to =
                last.filter(day -> other.last.filter(day::isAfter).isEmpty()).or(other::last);
        boolean none = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
        return none ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** {@code 2024-12-01..2024-12-05}, with nothing on the side that is open. */
    @Override
    public String toString() {
        return first.map(LocalDate::toString).orElse("") + ".."
                + last.map(LocalDate::toString).orElse("");
    }
}
