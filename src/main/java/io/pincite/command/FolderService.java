package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.quality.Quality;
import io.pincite.quality.Report;
import io.pincite.web.Api;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The library, opened in this process for as long as one command takes. */
final class FolderService implements Service {

    private final Api api;
    private final Quality quality;
    private final Path folder;

    /** Answers from {@code folder}. */
    FolderService(Api api, Quality quality, Path folder) {
        this.api = api;
        this.quality = quality;
        this.folder = folder;
    }

    /** Nobody goes on reading after the command, so that what is not read now is never asked. */
    @Override
    public Set<String> tooEarly() {
        return Set.of("starting", "reading");
    }

    @Override
    public byte[] status() {
        return api.status();
    }

    @Override
    public byte[] ask(byte[] question) {
        return api.ask(question);
    }

    @Override
    public byte[] documents(Optional<String> state, Optional<String> collection) {
        return api.documents(state, collection);
    }

    @Override
    public byte[] brief(byte[] topic) {
        return api.brief(topic);
    }

    @Override
    public byte[] briefing(String id, String form) {
        return api.briefing(id, form);
    }

    @Override
    public byte[] verify(byte[] quotes) {
        return api.verify(quotes);
    }

    /** The file, since nobody serves its text. */
    @Override
    public String address(JsonNode citation) {
        return folder.resolve(Json.words(citation.path("document"), "file")).toString();
    }

    @Override
    public Report measure(Function<Quality, Report> measuring) {
        return measuring.apply(quality);
    }
}
