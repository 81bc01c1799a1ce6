package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.quality.Quality;
import io.pincite.quality.Report;
import io.pincite.web.Contract;
import io.pincite.web.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The library, opened in this process for as long as one command takes. */
final class FolderService implements Service {

    private final Contract contract;
    private final ObjectMapper json;
    private final Quality quality;
    private final Path folder;

    /** Answers from {@code folder}; {@code json} reads and writes as the HTTP interface does. */
    FolderService(Contract contract, ObjectMapper json, Quality quality, Path folder) {
        this.contract = contract;
        this.json = json;
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
        return told(contract::status);
    }

    @Override
    public byte[] ask(byte[] question) {
        return told(() -> contract.ask(json.readTree(question)));
    }

    @Override
    public byte[] documents(Optional<String> state, Optional<String> collection) {
        return told(() -> contract.documents(state, collection));
    }

    @Override
    public byte[] brief(byte[] topic) {
        return told(() -> contract.brief(json.readTree(topic)));
    }

    @Override
    public byte[] briefing(String id, String form) {
        return done(() -> contract.briefing(id, form));
    }

    @Override
    public byte[] verify(byte[] quotes) {
        return told(() -> contract.verify(json.readTree(quotes)));
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

    private byte[] told(Callable<?> work) {
        return done(() -> json.writeValueAsBytes(work.call()));
    }

    private static byte[] done(Callable<byte[]> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw Trouble.of(Problems.of(e));
        }
    }
}
