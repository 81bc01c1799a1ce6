package io.pincite.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** JSON: short values of an object stand together in one line with their names, long ones are paragraphs. */
final class JsonParsing implements Parsing {

    private static final int LONG = 80;
    private static final int DEEPEST = 100;

    @Override
    public void parse(Source source, Draft draft) throws IOException {
        String text = Decoded.of(source.bytes(), source.limits().maxChars()).text();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(source.limits().maxChars())
                        .build())
                .build();
        Deque<StringBuilder> open = new ArrayDeque<>();
        open.push(new StringBuilder());
        try (JsonParser json = factory.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                read(token, json, open, draft);
            }
        }
        flush(open.peek(), draft);
    }

    private static void read(JsonToken token, JsonParser json, Deque<StringBuilder> open, Draft draft)
            throws IOException {
        if (token == JsonToken.START_OBJECT) {
            flush(open.peek(), draft);
            open.push(new StringBuilder());
        } else if (token == JsonToken.END_OBJECT) {
            flush(open.pop(), draft);
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            value(json.currentName(), json.getText(), open.getFirst(), draft);
        }
    }

    private static void value(
            @org.jspecify.annotations.Nullable String name, String value, StringBuilder line, Draft draft) {
        if (value.length() > LONG) {
            flush(line, draft);
            draft.add(Block.Kind.PARAGRAPH, value);
        } else if (!value.isBlank()) {
            line.append(line.length() == 0 ? "" : " | ").append(name == null ? value : name + ": " + value);
        }
    }

    private static void flush(@org.jspecify.annotations.Nullable StringBuilder line, Draft draft) {
        if (line != null) {
            draft.add(Block.Kind.PARAGRAPH, line.toString());
            line.setLength(0);
        }
    }
}
