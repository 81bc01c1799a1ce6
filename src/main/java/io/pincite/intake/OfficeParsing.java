package io.pincite.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Office files, through the one Tika parser that each of them needs. */
final class OfficeParsing implements Parsing {

    @Override
    public void parse(Source source, Draft draft) throws IOException, TikaException, SAXException, Unreadable {
        Metadata metadata = new Metadata();
        OfficeText text = new OfficeText(draft);
        try (TikaInputStream in = TikaInputStream.get(shown(source, draft))) {
            parserOf(source.format()).parse(in, text, metadata, contextFor(draft));
        } catch (EncryptedDocumentException e) {
            throw Sniffer.password(source.file());
        } catch (IOException | TikaException | SAXException e) {
            if (!causedBy(TextFull.class, e)) {
                throw e;
            }
        }
        text.finish();
        if (source.format() == Format.XLS) {
            draft.title(Title.withoutExtension(source.name()));
        }
        Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
                .filter(Title::isGiven)
                .ifPresent(draft::title);
        Optional.ofNullable(metadata.get(TikaCoreProperties.PUBLISHER)).ifPresent(draft::outlet);
    }

    /** The file as people see it. */
    private static Path shown(Source source, Draft draft) throws IOException {
        if (source.format() != Format.DOCX) {
            return source.bytes();
        }
        Optional<HiddenRuns.Shown> shown = HiddenRuns.without(source.bytes());
        shown.filter(found -> found.hiddenChars() > 0)
                .ifPresent(found -> draft.note("Left out " + found.hiddenChars() + " characters of hidden text"));
        return shown.map(HiddenRuns.Shown::file).orElse(source.bytes());
    }

    private static Parser parserOf(Format format) {
        return switch (format) {
            case DOCX, PPTX -> new OOXMLParser();
            case DOC, PPT, XLS -> new org.apache.tika.parser.microsoft.OfficeParser();
            case RTF -> new RTFParser();
            case ODT, ODP -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
            case TXT, MD, HTML, PDF, XLSX, ODS, CSV, JSON, XML, EML, MSG, IMAGE ->
                throw new IllegalArgumentException(format + " is not an Office format");
        };
    }

    private static ParseContext contextFor(Draft draft) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeMissingRows(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NamesOnly(draft));
        return context;
    }

    private static boolean causedBy(Class<? extends Throwable> kind, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Notes that something is embedded, and leaves it shut. */
    private record NamesOnly(Draft draft) implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            String type = metadata.get(Metadata.CONTENT_TYPE);
            if (name != null
                    && (type == null || !type.startsWith("image/"))
                    && Format.byName(name).isPresent()) {
                draft.note("Embedded file not read: " + Sniffer.nameOf(name.replace('\\', '/')));
            }
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Embedded files stay shut; save one into the folder to have it read.
        }
    }
}
