package io.pincite.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What came of a command line.
 *
 * @param code what the process would have ended with
 * @param out what stands on the standard output
 * @param err what stands on the standard error
 */
record Typed(int code, String out, String err) {

    /** Types {@code args} where {@code service} answers. */
    static Typed at(Service service, String... args) {
        return at((command, screen) -> command.run(service, screen).number(), args);
    }

    /** Types {@code args} where {@code doer} does what they say. */
    static Typed at(Doer doer, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLines.of(doer, stream(out), stream(err), true).execute(args);
        return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
