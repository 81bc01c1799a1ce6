package io.pincite.briefing;

/**
 * A sentence that says when something happened.
 *
 * @param sentence the sentence
 * @param date when
 */
record Told(Reported sentence, EventDate date) {

    /** Whether both can mean the same day. */
    boolean agreesWith(Told other) {
        return date.date().agreesWith(other.date.date())
                && date.date().month().equals(other.date.date().month())
                && date.date().day().equals(other.date.date().day());
    }

    boolean hasDay() {
        return date.date().day().isPresent();
    }
}
