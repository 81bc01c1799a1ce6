package io.pincite.web;

import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.intake.Document;
import io.pincite.intake.Folder;
import io.pincite.intake.State;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of the folder: how each stands, its text, its structure, and the file itself. */
@Path("/api/documents")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "library")
final class DocumentsResource {

    private final Library library;
    private final Folder folder;

    DocumentsResource(Library library, Folder folder) {
        this.library = library;
        this.folder = folder;
    }

    /** A document's passages in text order. */
    @Schema(name = "Places")
    record Places(List<Place> passages) {}

    /** Where a passage stands. */
    @Schema(name = "Place")
    record Place(int start, int end, Optional<Integer> page) {}

    @GET
    @Operation(summary = "Lists every known file with its state")
    public FilesJson list(
            @Parameter(description = "Only files in this state", example = "failed") @QueryParam("state")
                    Optional<String> state,
            @Parameter(description = "Only files in this subfolder and below it") @QueryParam("collection")
                    Optional<String> collection) {
        Optional<State> wanted = state.map(DocumentsResource::state);
        return new FilesJson(library.snapshot().holdings().stream()
                .filter(holding -> wanted.map(holding.state()::equals).orElse(true))
                .filter(holding -> collection
                        .map(name -> holding.file().startsWith(name.isEmpty() ? "" : name + "/"))
                        .orElse(true))
                .map(FileJson::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Says how one file stands")
    public FileJson file(@PathParam("id") String id) {
        return FileJson.of(holding(id));
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "Gives the text that citations count in, exactly")
    public String text(@PathParam("id") String id) {
        return document(id).text();
    }

    @GET
    @Path("/{id}/passages")
    @Operation(summary = "Says where a document's passages stand")
    public Places passages(@PathParam("id") String id) {
        return new Places(library.snapshot().passagesOf(document(id)).stream()
                .map(passage -> new Place(
                        passage.span().start(),
                        passage.span().end(),
                        passage.page().map(page -> page.number())))
                .toList());
    }

    @GET
    @Path("/{id}/blocks")
    @Operation(summary = "Says how a document's text is built: blocks and pages")
    public StructureJson blocks(@PathParam("id") String id) {
        return StructureJson.of(document(id));
    }

    @GET
    @Path("/{id}/original")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Gives the file itself, in a form that cannot run")
    public Response original(@PathParam("id") String id) {
        Holding holding = holding(id);
        return folder.open(holding.file())
                .map(bytes -> Original.response(holding, bytes))
                .orElseThrow(() -> new Refusal(
                        ProblemCode.DOCUMENT_NO_ORIGINAL,
                        "The file is gone or must not be given out; /api/documents/" + id + " says how it stands"));
    }

    /** The document of this id; refuses an id that no file has, and a file without text. */
    Document document(String id) {
        Holding holding = holding(id);
        return holding.document()
                .orElseThrow(() -> new Refusal(
                        ProblemCode.DOCUMENT_NO_TEXT,
                        "The file is " + holding.state().label() + ": " + holding.reason()));
    }

    private Holding holding(String id) {
        return library.snapshot()
                .holding(id)
                .orElseThrow(() -> new Refusal(
                        ProblemCode.DOCUMENT_UNKNOWN,
                        "No file has this id; /api/documents lists every file with its id"));
    }

    private static State state(String label) {
        return Arrays.stream(State.values())
                .filter(state -> state.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemCode.FILTER_INVALID,
                        "state must be one of "
                                + Arrays.stream(State.values())
                                        .map(State::label)
                                        .collect(Collectors.joining(", "))));
    }
}
