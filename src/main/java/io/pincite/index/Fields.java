package io.pincite.index;

import io.pincite.intake.Document;
import io.pincite.intake.Tables;
import io.pincite.passage.Passage;
import io.pincite.text.Shingles;
import io.pincite.text.Span;
import io.pincite.text.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** How a file looks in Lucene: one record for the file, one for each of its passages, replaced together. */
final class Fields {

    /** On every record of a file: the document's id. Replacing a file replaces all records that hold it. */
    static final String OWNER = "owner";
    /** On the file's own record: the document's id. */
    static final String FILE = "file";
    /** On the file's own record: its {@link Entry}. */
    static final String ENTRY = "entry";
    /** On the file's own record: its {@link Document}. */
    static final String DOCUMENT = "document";
    /** On the file's own record: its {@link Shingles}, over what may be quoted. */
    static final String SHINGLES = "shingles";
    /** On the file's own record: the words of all its passages. */
    static final String WORDS = "words";
    /** On a passage: its id. */
    static final String PASSAGE = "passage";
    /** On a passage: its words. */
    static final String BODY = "body";
    /** On a passage: the words of its document's title, outlet and date, and of the header of its table. */
    static final String HEADER = "header";

    private static final FieldType COUNTED = counted();

    private Fields() {}

    /** Where the number of words in {@code field} is kept, since Lucene itself only keeps it rounded. */
    static String lengthOf(String field) {
        return field + ".length";
    }

    /** The record of a file that gives no document. */
    static List<IndexableField> file(Entry entry) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new StringField(OWNER, entry.id(), Field.Store.NO));
        fields.add(new SortedDocValuesField(OWNER, new BytesRef(entry.id())));
        fields.add(new StringField(FILE, entry.id(), Field.Store.NO));
        fields.add(new BinaryDocValuesField(ENTRY, new BytesRef(Packed.entry(entry))));
        return fields;
    }

    /** The record of a file that gives {@code document}. */
    static List<IndexableField> file(Entry entry, Document document, Shingles shingles, List<String> words) {
        List<IndexableField> fields = file(entry);
        fields.addAll(counted(WORDS, words));
        fields.add(new StoredField(DOCUMENT, Packed.document(document)));
        fields.add(new BinaryDocValuesField(SHINGLES, KeptShingles.packed(shingles)));
        return fields;
    }

    /** What near-copies of {@code document} are recognized by. */
    static Shingles shingles(Document document) {
        return Shingles.of(document.blocks().stream()
                .filter(block -> block.kind().quotable())
                .flatMap(block -> Words.termsIn(block.span().in(document.text()), document.language()).stream())
                .toList());
    }

    /** The words of each of {@code passages}, in the language of its document. */
    static List<List<String>> words(List<Passage> passages) {
        return passages.stream()
                .map(passage -> Words.termsIn(passage.text(), passage.source().language()))
                .toList();
    }

    /** The records of {@code passages}, which hold {@code words} each. */
    static List<List<IndexableField>> passages(Document document, List<Passage> passages, List<List<String>> words) {
        List<String> header = Words.termsIn(headerOf(document), document.language());
        Tables tables = Tables.of(document);
        return IntStream.range(0, passages.size())
                .mapToObj(i -> passage(passages.get(i), words.get(i), withColumns(header, tables, passages.get(i))))
                .toList();
    }

    /** A row of a table is found by the names of its columns too. */
    private static List<String> withColumns(List<String> header, Tables tables, Passage passage) {
        Document document = passage.source();
        Optional<Span> columns = tables.headerOf(passage.span());
        if (columns.isEmpty()) {
            return header;
        }
        List<String> both = new ArrayList<>(header);
        both.addAll(Words.termsIn(columns.get().in(document.text()), document.language()));
        return both;
    }

    private static List<IndexableField> passage(Passage passage, List<String> body, List<String> header) {
        String owner = passage.source().id();
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new StringField(OWNER, owner, Field.Store.NO));
        fields.add(new SortedDocValuesField(OWNER, new BytesRef(owner)));
        fields.add(new SortedDocValuesField(PASSAGE, new BytesRef(passage.id())));
        fields.addAll(counted(BODY, body));
        fields.addAll(counted(HEADER, header));
        return fields;
    }

    private static List<IndexableField> counted(String field, List<String> words) {
        return List.of(
                new Field(field, new Terms(words), COUNTED), new NumericDocValuesField(lengthOf(field), words.size()));
    }

    private static String headerOf(Document document) {
        String date = document.published()
                .map(day -> inWords(day, document.language()))
                .orElse("");
        return document.title() + "\n" + document.outlet().orElse("") + "\n" + date;
    }

    private static String inWords(LocalDate day, String language) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    private static FieldType counted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
