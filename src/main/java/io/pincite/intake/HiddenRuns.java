package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Takes the words that Word was told to hide out of a document before Tika, which shows them, gets to see it. */
final class HiddenRuns {

    private static final String BODY = "word/document.xml";
    private static final long MOST_BYTES = 64L << 20;

    private int chars;

    private HiddenRuns() {}

    /**
     * A copy of {@code docx} without them, beside it.
     *
     * @return the copy and how many chars it lacks; empty where nothing is hidden
     */
    static Optional<Shown> without(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            ZipEntry body = zip.getEntry(BODY);
            if (body == null || body.getSize() > MOST_BYTES || !mentionsHiding(zip, body)) {
                return Optional.empty();
            }
            HiddenRuns runs = new HiddenRuns();
            Path copy = docx.resolveSibling("shown");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        runs.copy(entry.getName(), in, out);
                    }
                    out.closeEntry();
                }
            }
            return Optional.of(new Shown(copy, runs.chars));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static boolean mentionsHiding(ZipFile zip, ZipEntry body) throws IOException {
        try (InputStream in = zip.getInputStream(body)) {
            String xml = new String(in.readNBytes((int) MOST_BYTES), StandardCharsets.ISO_8859_1);
            return xml.contains("vanish");
        }
    }

    private void copy(String name, InputStream in, OutputStream out) throws IOException, XMLStreamException {
        if (name.equals(BODY)) {
            filter(in, out);
        } else {
            out.write(in.readNBytes((int) MOST_BYTES));
        }
    }

    private void filter(InputStream in, OutputStream out) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLEventReader reader = factory.createXMLEventReader(in);
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement() && isNamed(event.asStartElement().getName(), "r")) {
                for (XMLEvent kept : shown(event, reader)) {
                    writer.add(kept);
                }
            } else {
                writer.add(event);
            }
        }
        writer.flush();
    }

    /** The events of one run; none where it is hidden. */
    private List<XMLEvent> shown(XMLEvent start, XMLEventReader reader) throws XMLStreamException {
        List<XMLEvent> run = new ArrayList<>(List.of(start));
        boolean hidden = false;
        int length = 0;
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            XMLEvent event = reader.nextEvent();
            run.add(event);
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            hidden |= event.isStartElement() && hides(event.asStartElement());
            length += event.isCharacters() ? event.asCharacters().getData().length() : 0;
        }
        chars += hidden ? length : 0;
        return hidden ? List.of() : run;
    }

    private static boolean hides(StartElement element) {
        if (!isNamed(element.getName(), "vanish")) {
            return false;
        }
        Attribute value = element.getAttributeByName(new QName(element.getName().getNamespaceURI(), "val"));
        return value == null || !List.of("0", "false", "off").contains(value.getValue());
    }

    private static boolean isNamed(QName name, String local) {
        return name.getLocalPart().equals(local) && name.getNamespaceURI().contains("wordprocessingml");
    }

    /**
     * What people see of a document.
     *
     * @param file the document without its hidden words
     * @param hiddenChars how many chars it had beside
     */
    record Shown(Path file, int hiddenChars) {}
}
