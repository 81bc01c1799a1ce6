package io.pincite.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Any XML: the text of each innermost element is a paragraph. Entities from outside are never fetched. */
final class XmlParsing implements Parsing {

    private static final int DEEPEST = 500;

    /** Elements that mark words within a sentence in the vocabularies that people write text in. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bold",
            "code",
            "em",
            "emphasis",
            "hi",
            "i",
            "italic",
            "link",
            "q",
            "quote",
            "ref",
            "s",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "u",
            "ulink",
            "xref");

    @Override
    public void parse(Source source, Draft draft) throws Exception {
        try (InputStream in = Files.newInputStream(source.bytes())) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                read(xml, source, draft);
            } finally {
                xml.close();
            }
        }
    }

    private static void read(XMLStreamReader xml, Source source, Draft draft) throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                if (depth > DEEPEST) {
                    throw new Unreadable(
                            State.REFUSED, source.name() + " nests its elements more than " + DEEPEST + " deep");
                }
                if (!INLINE.contains(xml.getLocalName())) {
                    flush(xml.getLocalName(), text, draft);
                }
            }
        }
    }

    private static void flush(String element, StringBuilder text, Draft draft) {
        if (element.equals("title")) {
            draft.title(text.toString());
        }
        draft.add(Block.Kind.PARAGRAPH, text.toString());
        text.setLength(0);
    }

    /** Makes readers that fetch nothing from outside. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
