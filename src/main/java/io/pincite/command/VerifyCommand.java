package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the quotes of a file against the folder as it is now. */
@Command(
        name = "verify",
        description = "Checks every quote of an exported briefing or answer (JSON), or of any text with quotes.")
final class VerifyCommand extends LibraryCommand {

    private static final int LONGEST = 8 << 20;

    @Parameters(paramLabel = "FILE", description = "the file to check")
    private Path file = Path.of("");

    @Option(names = "--json", description = "the verdicts as POST /api/verify gives them")
    private boolean json;

    @Override
    public ExitCode run(Service service, Screen screen) {
        byte[] quotes = quotes(read());
        Waiting waiting = new Waiting(service, screen);
        waiting.untilItAnswers(TO_READ);
        byte[] checked = waiting.during("checking", () -> service.verify(quotes));
        CheckedPage page = new CheckedPage(Json.given(checked), Json.given(quotes));
        if (json) {
            screen.showJson(checked);
        } else {
            screen.show(page.lines());
        }
        return page.holds() ? ExitCode.DONE : ExitCode.NOT_HOLDING;
    }

    private byte[] read() {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(LONGEST + 1);
            if (read.length > LONGEST) {
                throw Trouble.wrongUse(file + " has more than " + (LONGEST >> 20) + " MB; check it in parts");
            }
            return read;
        } catch (IOException e) {
            throw Trouble.wrongUse(file + " cannot be read; name a file that is there");
        }
    }

    /** JSON with citations as it is; anything else as a text with quotes. */
    private byte[] quotes(byte[] bytes) {
        return Json.object(bytes)
                .filter(found -> found.path("citations").isArray())
                .map(VerifyCommand::cited)
                .orElseGet(() -> Json.written(Json.object().put("text", text(bytes))));
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Trouble.wrongUse(file
                    + " is no text in UTF-8; name the JSON of a briefing or an answer, or a text with" + " quotes");
        }
    }

    private static byte[] cited(JsonNode found) {
        ObjectNode cited = Json.object();
        for (String field : List.of("citations", "claims", "text")) {
            Optional.ofNullable(found.get(field)).ifPresent(value -> cited.set(field, value));
        }
        return Json.written(cited);
    }
}
