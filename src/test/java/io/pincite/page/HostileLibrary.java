package io.pincite.page;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The service on documents whose text, titles and names hold every payload, and a few that are merely unwieldy. */
public final class HostileLibrary implements QuarkusTestProfile {

    static final String LONG_WORD = "long-word.txt";
    static final int OTHERS = 2;

    private static final Path FOLDER = Path.of("target/hostile/documents");

    @Override
    public Map<String, String> getConfigOverrides() {
        Folders.empty(FOLDER);
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            Folders.write(FOLDER.resolve(fileOf(i)), textOf(i));
        }
        Folders.write(FOLDER.resolve(LONG_WORD), "Word\n\n" + "w".repeat(3_000) + " is a long word.\n");
        Folders.write(
                FOLDER.resolve("right-to-left.txt"),
                "خبر من الميناء\n\nغادرت السفن ميناء طرطوس في الثامن من كانون الأول.\n");
        return Map.of(
                "pincite.documents", FOLDER.toString(),
                "pincite.data", Folders.empty(Path.of("target/hostile/data")).toString(),
                "pincite.web.widget-origins", OtherSite.NAMED.origin(),
                "pincite.web.widget-questions-per-minute", "100");
    }

    /** The files that hold payloads. */
    static List<String> files() {
        return IntStream.range(0, Payloads.ALL.size())
                .mapToObj(HostileLibrary::fileOf)
                .toList();
    }

    /** A name with the payload in it, as far as a file system takes one. */
    private static String fileOf(int number) {
        String name = Payloads.ALL.get(number).replaceAll("[/\\\\\\p{Cntrl}]", "");
        return number + " " + name.substring(0, Math.min(name.length(), 80)) + (number % 2 == 0 ? ".txt" : ".md");
    }

    private static String textOf(int number) {
        String payload = Payloads.ALL.get(number);
        return "# " + payload + "\n\nThe harbor master writes about lighthouse number " + number + ": " + payload
                + " is what stands on its door.\n\n| what | where |\n| --- | --- |\n| " + payload + " | the door |\n";
    }
}
