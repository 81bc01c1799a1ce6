package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument sheets. Reads their XML itself, because Tika's parser tells neither the names of sheets nor empty rows. */
final class OdsParsing implements Parsing {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_COLUMNS = 1000;

    @Override
    public void parse(Source source, Draft draft) throws IOException, XMLStreamException, Unreadable {
        draft.title(Title.withoutExtension(source.name()));
        try (ZipFile zip = new ZipFile(source.bytes().toFile())) {
            if (isEncrypted(zip)) {
                throw Sniffer.password(source.file());
            }
            ZipEntry content = Optional.ofNullable(zip.getEntry("content.xml"))
                    .orElseThrow(() -> new IOException("it holds no content.xml"));
            try (InputStream in = zip.getInputStream(content)) {
                XMLStreamReader xml = XmlParsing.factory().createXMLStreamReader(in);
                new Sheets(xml, draft).read();
            }
        }
        draft.endPage();
        if (draft.blocks().stream().allMatch(block -> block.kind() == Block.Kind.HEADING)) {
            throw SheetParsing.noCells(source);
        }
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(1 << 20), java.nio.charset.StandardCharsets.UTF_8)
                    .contains(":encryption-data");
        }
    }

    /** Goes through the sheets of one file. */
    private static final class Sheets {

        private final XMLStreamReader xml;
        private final Draft draft;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private Optional<Table> table = Optional.empty();
        private int sheets;
        private int row;
        /** How many rows like this one follow it without being written down. */
        private int moreRows;

        private int columns;
        private boolean inText;

        Sheets(XMLStreamReader xml, Draft draft) {
            this.xml = xml;
            this.draft = draft;
        }

        void read() throws XMLStreamException {
            try {
                while (xml.hasNext()) {
                    switch (xml.next()) {
                        case XMLStreamReader.START_ELEMENT -> start();
                        case XMLStreamReader.END_ELEMENT -> end();
                        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                            cell.append(inText ? xml.getText() : "");
                        default -> {
                            // Comments and the like say nothing.
                        }
                    }
                }
            } finally {
                table.ifPresent(Table::end);
            }
        }

        private void start() {
            if (isIn(TEXT) && xml.getLocalName().equals("p")) {
                cell.append(cell.length() == 0 ? "" : " ");
                inText = true;
            }
            if (!isIn(TABLE)) {
                return;
            }
            switch (xml.getLocalName()) {
                case "table" -> startSheet();
                case "table-row" -> {
                    cells.clear();
                    row++;
                    moreRows = repeated("number-rows-repeated") - 1;
                }
                case "table-cell", "covered-table-cell" -> {
                    cell.setLength(0);
                    columns = repeated("number-columns-repeated");
                }
                default -> {
                    // Columns and their groups hold no text.
                }
            }
        }

        private void end() {
            if (isIn(TEXT) && xml.getLocalName().equals("p")) {
                inText = false;
            }
            if (!isIn(TABLE)) {
                return;
            }
            switch (xml.getLocalName()) {
                case "table-cell", "covered-table-cell" -> endCell();
                case "table-row" -> {
                    table.ifPresent(open -> open.row(row, cells));
                    row += moreRows;
                }
                case "table" -> table.ifPresent(Table::end);
                default -> {
                    // As above.
                }
            }
        }

        private void startSheet() {
            sheets++;
            row = 0;
            String name =
                    Optional.ofNullable(xml.getAttributeValue(TABLE, "name")).orElse(Integer.toString(sheets));
            draft.beginPage(sheets, Page.SHEET + name);
            draft.add(Block.Kind.HEADING, 1, name);
            table = Optional.of(new Table(draft));
        }

        /** A filled cell that is repeated is one that people see several times; an empty one fills up the row. */
        private void endCell() {
            for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
                cells.add(cell.toString());
            }
            cell.setLength(0);
        }

        private boolean isIn(String namespace) {
            return namespace.equals(xml.getNamespaceURI());
        }

        private int repeated(String attribute) {
            String times = xml.getAttributeValue(TABLE, attribute);
            return times != null && times.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(times)) : 1;
        }
    }
}
