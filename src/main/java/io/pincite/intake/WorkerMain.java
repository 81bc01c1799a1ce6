package io.pincite.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The parsing process: reads one file after the other for the service that started it, and ends with it.
 *
 * <p>A request is the file's name, its version and the path of a private copy; the answer is a {@link Reading}. What
 * parsers print goes nowhere, since standard output carries the answers.
 */
final class WorkerMain {

    /** How many milliseconds the service has to end a process that is late even by its second {@link Deadline}. */
    private static final long LATE = 5000;

    private static final int LONGEST_NAME = 100_000;

    private final DocumentReader reader;
    private final long giveUpMillis;

    private WorkerMain(DocumentReader reader, long giveUpMillis) {
        this.reader = reader;
        this.giveUpMillis = giveUpMillis;
    }

    /**
     * Serves until standard input ends, then removes its temporary folder, which is its own.
     *
     * @param arguments the most chars of a text, the milliseconds that one file may take, then Tesseract's file and
     *     languages where there is one
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Locale.setDefault(Locale.ROOT);
        Optional<Ocr> ocr =
                arguments.length < 4 ? Optional.empty() : Optional.of(new Ocr(Path.of(arguments[2]), arguments[3]));
        long timeout = Long.parseLong(arguments[1]);
        Limits limits = new Limits(Integer.parseInt(arguments[0]), Duration.ofMillis(timeout), ocr);
        new WorkerMain(new DocumentReader(limits, new LanguageGuess()), 2 * timeout + LATE).serve(in, out);
        Path room = Path.of(System.getProperty("java.io.tmpdir"));
        if (room.getFileName().toString().startsWith(Worker.ROOM)) {
            Worker.deleteBelow(room, true);
        }
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        Timer timer = new Timer("give up", true);
        while (true) {
            Optional<String> file = nextFile(in);
            if (file.isEmpty()) {
                return;
            }
            String version = ReadingCodec.readString(in, LONGEST_NAME);
            Path bytes = Path.of(ReadingCodec.readString(in, LONGEST_NAME));
            TimerTask giveUp = halt();
            timer.schedule(giveUp, giveUpMillis);
            ReadingCodec.write(read(file.get(), version, bytes), out);
            giveUp.cancel();
        }
    }

    private static Optional<String> nextFile(DataInputStream in) throws IOException {
        try {
            return Optional.of(ReadingCodec.readString(in, LONGEST_NAME));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private Reading read(String file, String version, Path bytes) {
        try {
            return reader.read(file, version, bytes);
        } catch (StackOverflowError | LinkageError e) {
            return new Skipped(
                    file,
                    Optional.of(version),
                    State.FAILED,
                    Sniffer.nameOf(file) + " is nested or built in a way that its parser cannot follow; save it again");
        }
    }

    /** Ends the process though its service, which would have done it, may be gone. */
    private static TimerTask halt() {
        return new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(4);
            }
        };
    }
}
