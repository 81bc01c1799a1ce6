package io.pincite.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values: the first row names the columns. */
final class CsvParsing implements Parsing {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    @Override
    public void parse(Source source, Draft draft) throws IOException {
        String text = Decoded.of(source.bytes(), source.limits().maxChars()).text();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separatorOf(text))
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        Table table = new Table(draft);
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : rows) {
                table.row((int) row.getRecordNumber(), row.toList());
            }
        }
        table.end();
    }

    /** The sign that the first line has most of. */
    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(c -> c == sign).count() * 8 - SEPARATORS.indexOf(sign)))
                .orElse(',');
    }
}
