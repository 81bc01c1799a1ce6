package io.pincite.index;

import io.pincite.intake.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A library in a process of its own, to be killed. Says on standard output what it acknowledges: file, then version. */
public final class MortalLibrary {

    /** Stands for the version of a file that is not there. */
    static final String NOTHING = "nothing";

    private MortalLibrary() {}

    /**
     * Runs until it is killed.
     *
     * @param arguments the data folder and the folder with the files
     */
    public static void main(String[] arguments) throws Exception {
        DiskFolder folder = new DiskFolder(Path.of(arguments[1]));
        try (TestLibrary library = new TestLibrary(Path.of(arguments[0]), folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(library)));
            library.library.start();
            Map<String, String> said = new HashMap<>();
            while (true) {
                acknowledge(library.snapshot(), said);
                folder.changed();
                Thread.sleep(2);
            }
        }
    }

    private static void stop(TestLibrary library) {
        try {
            library.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void acknowledge(Snapshot snapshot, Map<String, String> said) {
        for (Holding holding : snapshot.holdings()) {
            String version = holding.document().map(Document::version).orElse(NOTHING);
            boolean settled = switch (holding.state()) {
                case INDEXED, REMOVED -> true;
                case PENDING, EMPTY, UNSUPPORTED, REFUSED, FAILED -> false;
            };
            if (settled && !version.equals(said.put(holding.file(), version))) {
                System.out.println(holding.file() + " " + version);
                System.out.flush();
            }
        }
    }
}
