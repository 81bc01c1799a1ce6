package io.pincite.trust;

import java.io.PrintStream;

/** Prints what was measured beside what is allowed, and remembers whether all of it was. */
final class Gates {

    private final PrintStream out;
    private boolean passed = true;

    Gates(PrintStream out) {
        this.out = out;
    }

    /** {@code got} may be {@code most}, and no more. */
    void atMost(String name, long got, long most) {
        line(name, got, most, got <= most);
    }

    /** {@code got} must be {@code all}, and no less. */
    void all(String name, long got, long all) {
        line(name, got, all, got == all);
    }

    /** Says something that is no gate. */
    void note(String text) {
        out.println(text);
    }

    boolean passed() {
        return passed;
    }

    private void line(String name, long got, long limit, boolean pass) {
        passed &= pass;
        out.println(name + " " + got + "/" + limit + (pass ? " PASS" : " FAIL"));
    }
}
