package io.pincite.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.pincite.quality.Quality;
import io.pincite.quality.Report;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whoever does what a command asks for: takes and gives the JSON of the HTTP interface. Every method throws
 * {@link Trouble} where that would answer with a problem, or where nobody answers.
 */
interface Service {

    /** The states of the library in which a question has to wait. */
    Set<String> tooEarly();

    byte[] status();

    byte[] ask(byte[] question);

    byte[] documents(Optional<String> state, Optional<String> collection);

    byte[] brief(byte[] topic);

    /** A briefing as a file; {@code form} is one of {@code md}, {@code html}, {@code docx} and {@code pdf}. */
    byte[] briefing(String id, String form);

    byte[] verify(byte[] quotes);

    /** Where a person opens what a citation of the HTTP interface points to. */
    String address(JsonNode citation);

    /** What {@code measuring} finds, which takes the library for itself. */
    Report measure(Function<Quality, Report> measuring);
}
