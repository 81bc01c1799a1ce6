package io.pincite.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.pincite.index.Library;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import io.pincite.web.Contract;
import io.pincite.web.Problems;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents that answer, each as a resource with the text that citations count in. */
@Singleton
final class DocumentResources {

    static final String PREFIX = "pincite://documents/";

    /** How many documents one page names. */
    static final int PAGE = 100;

    private static final String PLAIN_TEXT = "text/plain";

    private final Library library;
    private final Contract contract;
    private final int longest;

    DocumentResources(Library library, Contract contract, McpConfig config) {
        this.library = library;
        this.contract = contract;
        this.longest = config.maxResource();
    }

    /** One page of resources, and the cursor of the next. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Page(List<Resource> resources, Optional<String> nextCursor) {}

    /** A document as clients list it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Resource(String uri, String name, String title, Optional<String> description, String mimeType) {

        private static Resource of(Document document) {
            String origin = Stream.of(document.outlet(), document.published().map(LocalDate::toString))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return new Resource(
                    PREFIX + document.id(),
                    document.file(),
                    document.title(),
                    Optional.of(origin).filter(words -> !words.isEmpty()),
                    PLAIN_TEXT);
        }
    }

    /** The ways to make an address: one. */
    record Templates(List<Template> resourceTemplates) {

        private static final Templates ALL = new Templates(List.of(new Template(
                PREFIX + "{document}",
                "document",
                "A document's text",
                "The text of the document with this id, as citations and the tool read count it",
                PLAIN_TEXT)));
    }

    /** One way to make an address. */
    record Template(String uriTemplate, String name, String title, String description, String mimeType) {}

    /** What stands at an address: one text. */
    record Contents(List<Content> contents) {}

    /** A document's text. */
    record Content(String uri, String mimeType, String text) {}

    /** The documents after {@code cursor}, by name. */
    Page page(Optional<String> cursor) {
        List<Document> all = library.snapshot().covers();
        int from = cursor.map(id -> after(id, all)).orElse(0);
        List<Document> page = all.subList(from, Math.min(from + PAGE, all.size()));
        return new Page(
                page.stream().map(Resource::of).toList(),
                Optional.of(from + page.size())
                        .filter(end -> end < all.size())
                        .map(end -> all.get(end - 1).id()));
    }

    private static int after(String id, List<Document> all) {
        return IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Fault(
                                Fault.Kind.INVALID_PARAMS,
                                "The documents have changed and params.cursor leads nowhere; list them from the"
                                        + " beginning"))
                + 1;
    }

    /** How the address of a document is made of its id. */
    Templates templates() {
        return Templates.ALL;
    }

    /** The whole text of the document at {@code uri}, without what a person would not see. */
    Contents read(String uri) {
        Document document = document(uri);
        int length = document.text().length();
        if (length > longest) {
            throw new Fault(
                    Fault.Kind.INVALID_PARAMS,
                    uri + " has " + length + " characters and a resource may have " + longest
                            + "; read it in parts with the tool read");
        }
        String text = SeenText.of(document, new Span(0, length));
        return new Contents(List.of(new Content(uri, PLAIN_TEXT, text)));
    }

    private Document document(String uri) {
        if (!uri.startsWith(PREFIX)) {
            throw missing(uri, "documents have addresses such as " + PREFIX + "do_0123456789abcdef");
        }
        try {
            return contract.document(uri.substring(PREFIX.length()));
        } catch (RuntimeException e) {
            throw missing(uri, Problems.of(e).detail());
        }
    }

    private static Fault missing(String uri, String why) {
        return new Fault(Fault.Kind.RESOURCE_NOT_FOUND, uri + " gives no text: " + why);
    }
}
