package io.pincite.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds the rows of one table to a draft; the first row is the header where it names columns and others follow. */
final class Table {

    private static final String BETWEEN = " | ";
    private static final Pattern NUMERIC = Pattern.compile("[\\p{Sc}+\\-(]*\\d[\\d.,:/%\\s)\\-]*[\\p{Sc}%)]*");

    private final Draft draft;
    private Optional<Row> first = Optional.empty();

    Table(Draft draft) {
        this.draft = draft;
    }

    /** Adds a row; one without text is only counted by its number. */
    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        Row row = new Row(number, List.copyOf(cells));
        if (first.filter(held -> held.written || !held.isLead()).isEmpty()) {
            first.ifPresent(lead -> write(lead, Block.Kind.TABLE_ROW));
            first = Optional.of(row);
            return;
        }
        first.filter(held -> !held.written).ifPresent(held -> write(held, kindOfFirst(held)));
        first = first.map(Row::asWritten);
        write(row, Block.Kind.TABLE_ROW);
    }

    /** Ends the table. */
    void end() {
        first.filter(held -> !held.written).ifPresent(held -> write(held, Block.Kind.TABLE_ROW));
        first = Optional.empty();
    }

    private void write(Row row, Block.Kind kind) {
        draft.add(kind, row.number, joined(row.cells));
    }

    private static Block.Kind kindOfFirst(Row row) {
        List<String> filled = row.cells.stream().filter(cell -> !cell.isBlank()).toList();
        boolean names = filled.size() >= 2
                && filled.stream()
                        .noneMatch(cell -> NUMERIC.matcher(cell.strip()).matches() || cell.length() > 80);
        return names ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_ROW;
    }

    /** The cells up to the last filled one. */
    private static String joined(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return String.join(
                BETWEEN, cells.subList(0, last).stream().map(String::strip).toList());
    }

    private record Row(int number, List<String> cells, boolean written) {

        Row(int number, List<String> cells) {
            this(number, cells, false);
        }

        /** What stands alone above a table says what the table is about, and names no column. */
        boolean isLead() {
            return cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
        }

        Row asWritten() {
            return new Row(number, cells, true);
        }
    }
}
