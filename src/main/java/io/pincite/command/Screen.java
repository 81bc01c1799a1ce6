package io.pincite.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a command writes: what was asked for, what is to be said beside it, and how far it is. */
final class Screen {

    private static final int WIDEST = 100;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private String told = "";

    /**
     * A screen of two streams.
     *
     * @param out takes what was asked for
     * @param err takes the rest
     */
    Screen(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** A stream of this process, in UTF-8 whatever the machine is set to. */
    static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Shows lines that were asked for. */
    void show(List<Line> lines) {
        endProgress();
        int width = terminal.out() ? Math.min(terminal.columns(), WIDEST) : Integer.MAX_VALUE;
        lines.forEach(line -> out.println(line.text(width, terminal.colors())));
    }

    /** Shows JSON that was asked for: the same value to a program, and harmless to a person. */
    void showJson(byte[] json) {
        endProgress();
        out.println(Plain.json(new String(json, StandardCharsets.UTF_8)));
    }

    /** Says something beside what was asked for. */
    void note(String words) {
        endProgress();
        err.println(Line.of(words).text(Integer.MAX_VALUE, false));
    }

    /** Says how far it is, in place of what was said last; only to a person. */
    void progress(String words) {
        String line = cut(Plain.words(words), terminal.columns() - 1);
        if (terminal.err() && !line.equals(told)) {
            err.print(WIPE + line);
            err.flush();
            told = line;
        }
    }

    private static String cut(String line, int most) {
        return line.substring(0, line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length()))));
    }

    /** Takes away what was said last. */
    void endProgress() {
        if (!told.isEmpty()) {
            err.print(WIPE);
            err.flush();
            told = "";
        }
    }
}
