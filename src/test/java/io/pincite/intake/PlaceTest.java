package io.pincite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people would call the place at which something stands. */
class PlaceTest {

    @TempDir
    Path temp;

    @Test
    void a_row_of_a_workbook_is_in_a_sheet_and_knows_its_columns() throws IOException {
        Document document = document("a.xlsx", TestFiles.xlsx());
        assertThat(placeOf("Friday | 5", document)).contains("sheet Ferries, row 5");
        assertThat(headerOf("Friday | 5", document)).contains("Day | Ferries");
        assertThat(headerOf("Day | Ferries", document)).isEmpty();
    }

    @Test
    void a_row_of_an_open_document_is_in_a_sheet_and_knows_its_columns() throws IOException {
        Document document = document("a.ods", ods());
        assertThat(document.pages()).extracting(Page::label).containsExactly("sheet Ferries", "sheet Crew");
        assertThat(placeOf("Friday | 5", document)).contains("sheet Ferries, row 6");
        assertThat(headerOf("Friday | 5", document)).contains("Day | Ferries");
        assertThat(placeOf("Jane | | 7", document)).contains("sheet Crew, row 1");
    }

    @Test
    void several_rows_are_a_range() throws IOException {
        Document document = document("a.csv", "Day,Ferries\nMonday,3\nFriday,5\n");
        Span rows = new Span(document.text().indexOf("Monday"), document.text().length());
        assertThat(document.placeOf(rows)).contains("rows 2–3");
        assertThat(placeOf("Friday | 5", document)).contains("row 3");
        assertThat(headerOf("Friday | 5", document)).contains("Day | Ferries");
    }

    @Test
    void a_title_above_a_table_is_not_taken_for_its_header() throws IOException {
        Document document = document("a.csv", "Timetable\nDay,Ferries\nMonday,3\n");
        assertThat(headerOf("Monday | 3", document)).contains("Day | Ferries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody rowed on Friday.", "It was closed."})
    void text_stands_below_its_headings(String words) throws IOException {
        Document document = document("a.md", """
                # Ferries

                They are slow.

                ## In winter

                They are slower.

                ### The ice

                Nobody rowed on Friday.

                It was closed.
                """);
        assertThat(placeOf(words, document)).contains("In winter › The ice");
        assertThat(placeOf("They are slow.", document)).isEmpty();
    }

    @Test
    void a_line_of_a_mails_head_is_named() throws IOException {
        Document document = document("a.eml", "Subject: Late ferry\r\nFrom: jane@example.org\r\n\r\nIt was late.");
        assertThat(placeOf("Subject: Late ferry", document)).contains("mail header, Subject");
        assertThat(placeOf("It was late.", document)).isEmpty();
    }

    @Test
    void what_is_attached_to_a_mail_is_read_and_called_so() throws IOException {
        Document document = document("a.eml", """
                Subject: Late ferry
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                The plan is attached.
                --b
                Content-Type: text/csv; name="plan.csv"
                Content-Disposition: attachment; filename="plan.csv"

                Day,Ferries
                Monday,3
                --b
                Content-Type: application/octet-stream; name="tool.exe"
                Content-Disposition: attachment; filename="tool.exe"
                Content-Transfer-Encoding: base64

                AAAA
                --b--
                """.replace("\n", "\r\n"));
        assertThat(placeOf("Monday | 3", document)).contains("attachment plan.csv");
        assertThat(headerOf("Monday | 3", document)).contains("Day | Ferries");
        assertThat(placeOf("The plan is attached.", document)).isEmpty();
        assertThat(document.text()).contains("Attachment: tool.exe");
        assertThat(document.notes()).anyMatch(note -> note.startsWith("Attachment not read: tool.exe"));
    }

    private static Optional<String> placeOf(String words, Document document) {
        return document.placeOf(spanOf(words, document));
    }

    private static Optional<String> headerOf(String words, Document document) {
        return Tables.of(document).headerOf(spanOf(words, document)).map(header -> header.in(document.text()));
    }

    private static Span spanOf(String words, Document document) {
        int at = document.text().indexOf(words);
        assertThat(at).as(document.text()).isNotNegative();
        return new Span(at, at + words.length());
    }

    private Document document(String name, String text) throws IOException {
        return document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Document document(String name, byte[] bytes) throws IOException {
        Limits limits = new Limits(50_000, Duration.ofSeconds(30), Optional.empty());
        return new DocumentReader(limits, new LanguageGuess())
                .read(name, "sha256:0", Files.write(temp.resolve("bytes"), bytes))
                .fold(document -> document, skipped -> {
                    throw new AssertionError(skipped.reason());
                });
    }

    private static byte[] ods() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("""
                    <o:c xmlns:o="o" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                        xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                    <t:table t:name="Ferries">
                    <t:table-row><t:table-cell><x:p>Day</x:p></t:table-cell><t:table-cell><x:p>Ferries</x:p></t:table-cell></t:table-row>
                    <t:table-row><t:table-cell><x:p>Monday</x:p></t:table-cell><t:table-cell><x:p>3</x:p></t:table-cell></t:table-row>
                    <t:table-row t:number-rows-repeated="3"><t:table-cell t:number-columns-repeated="9"/></t:table-row>
                    <t:table-row><t:table-cell><x:p>Fri<x:span>day</x:span></x:p></t:table-cell><t:table-cell><x:p>5</x:p></t:table-cell></t:table-row>
                    </t:table>
                    <t:table t:name="Crew"><t:table-row><t:table-cell><x:p>Jane</x:p></t:table-cell><t:table-cell/>
                    <t:table-cell><x:p>7</x:p></t:table-cell><t:table-cell t:number-columns-repeated="1000"/></t:table-row></t:table>
                    </o:c>
                    """.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
