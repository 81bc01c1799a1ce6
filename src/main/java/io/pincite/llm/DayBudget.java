package io.pincite.llm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts the tokens of a day, from midnight to midnight UTC. Safe to share between threads. */
final class DayBudget {

    private final long most;
    private final Clock clock;
    private LocalDate day = LocalDate.EPOCH;
    private long used;

    DayBudget(long most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** What is gone of the day's tokens by now. */
    synchronized Spending spending() {
        turnPage();
        return new Spending(used, most);
    }

    /** Sets {@code tokens} aside if the day still has them. */
    synchronized boolean reserve(long tokens) {
        turnPage();
        if (used + tokens > most) {
            return false;
        }
        used += tokens;
        return true;
    }

    /** Puts what was really used in the place of what was set aside. */
    synchronized void settle(long reserved, long spent) {
        used = Math.max(0, used - reserved + spent);
    }

    private void turnPage() {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
    }
}
