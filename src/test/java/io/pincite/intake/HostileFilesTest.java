package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to hang, flood or crash whoever reads them hurt nobody but themselves. */
class HostileFilesTest {

    private static final long SEED = Long.getLong("pincite.seed", 20261122);
    private static final int MUTANTS = 6;
    private static final int BOMB = 200 << 20;

    @TempDir
    Path temp;

    private Path documents;
    private WatchedFolder folder;

    @BeforeEach
    void open() throws IOException {
        WorkerSettings settings = new WorkerSettings(1, 128, Duration.ofSeconds(8), 200_000, Optional.empty());
        documents = Files.createDirectories(temp.resolve("documents"));
        folder = new WatchedFolder(new FolderFiles(documents), temp.resolve("data"), settings, 50 << 20, 50 << 20);
        Files.writeString(documents.resolve("good.txt"), TestFiles.SENTENCE);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void bombs_end_in_a_state_with_a_reason_and_good_files_are_read_as_before() throws IOException {
        write("deep.html", "<div>".repeat(200_000));
        write("deep.json", "[".repeat(200_000));
        write("deep.xml", "<a>".repeat(200_000));
        write("deep.rtf", "{\\rtf1 " + "{".repeat(200_000));
        write(
                "laughs.xml",
                "<!DOCTYPE l [<!ENTITY a \"" + "lol".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100)
                        + "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY d \"" + "&c;".repeat(100)
                        + "\">]><l>&d;</l>");
        write("wide.csv", ",".repeat(1_000_000));
        write("long.txt", "a".repeat(5_000_000));
        write("lines.txt", "\n".repeat(3_000_000) + "a");
        write("backtrack.txt", "#a ".repeat(60) + "!");
        Files.write(documents.resolve("bomb.docx"), bomb("word/document.xml", "<w:document><w:p>"));
        Files.write(documents.resolve("bomb.xlsx"), bomb("xl/sharedStrings.xml", "<sst><si><t>"));
        for (FoundFile file : folder.scan()) {
            settles(file);
        }
        assertThat(readGood()).isEqualTo(TestFiles.SENTENCE);
    }

    @Test
    void damaged_files_end_in_a_state_with_a_reason() throws IOException {
        Random random = new Random(SEED);
        for (Map.Entry<String, byte[]> whole : wholeFiles().entrySet()) {
            for (int i = 0; i < MUTANTS; i++) {
                Path mutant = documents.resolve(i + whole.getKey());
                Files.write(mutant, damaged(whole.getValue(), random));
            }
        }
        for (FoundFile file : folder.scan()) {
            settles(file);
        }
        assertThat(readGood()).isEqualTo(TestFiles.SENTENCE);
    }

    private void settles(FoundFile file) {
        long start = System.nanoTime();
        Reading reading = folder.read(file);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("%s, seed %d", file.file(), SEED)
                .isLessThan(Duration.ofSeconds(60));
        String outcome = reading.fold(Document::text, Skipped::reason);
        assertThat(outcome).as("%s, seed %d", file.file(), SEED).isNotBlank();
    }

    private String readGood() {
        FoundFile good = new FoundFile("good.txt", "");
        return folder.read(good).fold(Document::text, Skipped::reason);
    }

    private static Map<String, byte[]> wholeFiles() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(".pdf", TestFiles.pdf(content -> TestFiles.line(content, 11, 700, TestFiles.SENTENCE)));
        files.put(".docx", TestFiles.docx());
        files.put(".xlsx", TestFiles.xlsx());
        files.put(".rtf", ("{\\rtf1\\ansi " + TestFiles.SENTENCE + "\\par}").getBytes(StandardCharsets.US_ASCII));
        files.put(".html", ("<html><p>" + TestFiles.SENTENCE + "</p></html>").getBytes(StandardCharsets.US_ASCII));
        files.put(".eml", ("Subject: Ferry\r\n\r\n" + TestFiles.SENTENCE).getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    /** Cut, or with a few bytes changed. */
    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        }
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    private static byte[] bomb(String entry, String start) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(start.getBytes(StandardCharsets.US_ASCII));
            flood(zip);
        }
        return bytes.toByteArray();
    }

    private static void flood(OutputStream out) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) 'a');
        for (int i = 0; i < BOMB; i += block.length) {
            out.write(block);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.write(documents.resolve(name), List.of(text));
    }
}
