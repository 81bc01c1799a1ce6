package io.pincite.web;

import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.intake.Document;
import io.pincite.intake.Folder;
import io.pincite.intake.FolderChange;
import io.pincite.intake.FoundFile;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Puts files into the folder and takes them out. The library notices by itself and follows. */
@Path("/api/documents")
@Singleton
@Tag(name = "library")
final class FolderResource {

    private final Library library;
    private final Folder folder;

    FolderResource(Library library, Folder folder) {
        this.library = library;
        this.folder = folder;
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Puts a file into the folder",
            description = "The part file is the file with its name; collection is the subfolder it goes into, and"
                    + " replace=true lets it take the place of one that has its name.")
    @APIResponse(
            responseCode = "201",
            description = "It is in the folder and will be read",
            content = @Content(schema = @Schema(implementation = StoredJson.class)))
    public Response store(
            @RestForm Optional<FileUpload> file,
            @RestForm Optional<String> collection,
            @RestForm Optional<String> replace) {
        FileUpload upload = file.orElseThrow(() -> new Refusal(
                ProblemCode.UPLOAD_MISSING, "Send the file with its name as the part file of multipart/form-data"));
        String name = nameOf(upload, collection.map(String::strip).orElse(""));

        try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
            boolean replacing = replace.map("true"::equals).orElse(false);
            FolderChange change = replacing ? folder.replace(name, bytes) : folder.store(name, bytes);
            return change.fold(FolderResource::stored, FolderResource::declined);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload that has arrived can be read", e);
        }
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a file out of the folder, for good")
    @APIResponse(responseCode = "204", description = "It is gone, and soon out of every search")
    public Response delete(@PathParam("id") String id) {
        String file = library.snapshot()
                .holding(id)
                .map(Holding::file)
                .or(() -> unnoticed(id))
                .orElseThrow(() -> new Refusal(
                        ProblemCode.DOCUMENT_UNKNOWN,
                        "No file has this id; /api/documents lists every file with its id"));
        return folder.delete(file).fold(done -> Response.noContent().build(), FolderResource::declined);
    }

    /** A file that has arrived, and that the library has not noticed yet. */
    private Optional<String> unnoticed(String id) {
        try {
            return folder.scan().stream()
                    .map(FoundFile::file)
                    .filter(file -> Document.idOf(file).equals(id))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder cannot be listed", e);
        }
    }

    private static String nameOf(FileUpload upload, String collection) {
        return collection.isEmpty() ? upload.fileName() : collection + "/" + upload.fileName();
    }

    private static Response stored(FolderChange.Done done) {
        StoredJson stored = StoredJson.of(done.file());
        return Response.created(URI.create("/api/documents/" + stored.id()))
                .entity(stored)
                .build();
    }

    private static Response declined(FolderChange.Declined declined) {
        throw new Refusal(
                switch (declined.why()) {
                    case NAME -> ProblemCode.DOCUMENT_NAME_REFUSED;
                    case EXISTS -> ProblemCode.DOCUMENT_EXISTS;
                    case TOO_LARGE -> ProblemCode.BODY_TOO_LARGE;
                    case MISSING -> ProblemCode.DOCUMENT_UNKNOWN;
                    case DISK -> ProblemCode.FOLDER_NOT_WRITABLE;
                },
                declined.reason());
    }
}
