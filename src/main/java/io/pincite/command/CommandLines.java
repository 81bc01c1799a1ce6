package io.pincite.command;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads what was typed and has it done; whatever goes wrong ends in one line and an exit code. */
final class CommandLines {

    private final Doer doer;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colors;

    private CommandLines(Doer doer, PrintStream out, PrintStream err, boolean colors) {
        this.doer = doer;
        this.out = out;
        this.err = err;
        this.colors = colors;
    }

    /** A command line on the streams of this process. */
    static CommandLine of(Doer doer) {
        return of(
                doer,
                Screen.stream(FileDescriptor.out),
                Screen.stream(FileDescriptor.err),
                FolderSettings.read().colors());
    }

    /**
     * A command line that {@code doer} stands behind.
     *
     * @param colors whether colors may be used where they are seen
     */
    static CommandLine of(Doer doer, PrintStream out, PrintStream err, boolean colors) {
        CommandLines lines = new CommandLines(doer, out, err, colors);
        return new CommandLine(new TopCommand())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExecutionStrategy(lines::run)
                .setParameterExceptionHandler((e, args) -> lines.misused(e));
    }

    private int run(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(err);
            return ExitCode.WRONG_USE.number();
        }
        Terminal terminal = ((TopCommand) parsed.commandSpec().userObject()).terminal(colors);
        Screen screen = new Screen(out, err, terminal);
        try {
            return done(parsed.subcommand().commandSpec().userObject(), screen);
        } catch (RuntimeException e) {
            screen.endProgress();
            return failed(e);
        }
    }

    private int done(Object command, Screen screen) {
        return command instanceof ServeCommand serve
                ? doer.serve(serve, screen)
                : doer.library((LibraryCommand) command, screen);
    }

    private int misused(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String wrong = e instanceof UnmatchedArgumentException unmatched
                ? name + " takes no " + String.join(" ", unmatched.getUnmatched())
                : String.valueOf(e.getMessage());
        return ended(ExitCode.WRONG_USE, wrong + "; " + name + " --help says what it takes");
    }

    private int failed(RuntimeException e) {
        if (e instanceof Trouble trouble) {
            return ended(trouble.code(), String.valueOf(trouble.getMessage()));
        }
        e.printStackTrace(err);
        return ended(ExitCode.TROUBLE, "Something is broken on our side; please report what stands above");
    }

    private int ended(ExitCode code, String message) {
        err.println("pincite: " + Plain.words(message));
        return code.number();
    }
}
