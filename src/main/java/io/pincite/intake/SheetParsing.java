package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Excel workbooks. Goes to POI directly, because Tika's parser does not say in which row of its sheet a row stands. */
final class SheetParsing implements Parsing {

    private static final int MOST_COLUMNS = 1000;

    @Override
    public void parse(Source source, Draft draft) throws Exception {
        draft.title(Title.withoutExtension(source.name()));
        try (OPCPackage book = OPCPackage.open(source.bytes().toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(book);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book, false);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int number = 1; sheets.hasNext(); number++) {
                try (InputStream sheet = sheets.next()) {
                    draft.beginPage(number, Page.SHEET + sheets.getSheetName());
                    draft.add(Block.Kind.HEADING, 1, sheets.getSheetName());
                    addSheet(sheet, reader, strings, draft);
                }
            }
        }
        draft.endPage();
        if (draft.blocks().stream().allMatch(block -> block.kind() == Block.Kind.HEADING)) {
            throw noCells(source);
        }
    }

    /** Says that there is nothing in any sheet. */
    static Unreadable noCells(Source source) {
        return new Unreadable(State.EMPTY, source.name() + " has no filled cells; if it should have, open it and look");
    }

    private static void addSheet(InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable strings, Draft draft)
            throws Exception {
        Rows rows = new Rows(new Table(draft));
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(
                styles(reader), null, strings, rows, new DataFormatter(java.util.Locale.ROOT), false));
        try {
            xml.parse(new InputSource(sheet));
        } finally {
            rows.table.end();
        }
    }

    /** Styles make dates of numbers; a book with broken ones is read without. */
    private static org.apache.poi.xssf.model.@Nullable StylesTable styles(XSSFReader reader) throws IOException {
        try {
            return reader.getStylesTable();
        } catch (OpenXML4JException | RuntimeException e) {
            return null;
        }
    }

    /** Hears the cells of one sheet. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Table table;
        private final List<String> cells = new ArrayList<>();

        Rows(Table table) {
            this.table = table;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void endRow(int row) {
            table.row(row + 1, cells);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < Math.min(column, MOST_COLUMNS)) {
                cells.add("");
            }
            cells.add(value == null ? "" : value);
        }
    }
}
