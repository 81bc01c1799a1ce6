package io.pincite.web;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which address belongs to which door; what belongs to no other is ours. */
@Singleton
final class OtherDoors {

    private final List<OtherDoor> doors;

    OtherDoors(@All List<OtherDoor> doors) {
        this.doors = doors;
    }

    /**
     * A problem as it is sent.
     *
     * @param mediaType what {@code content} is as JSON
     * @param content plain values
     */
    record Sent(MediaType mediaType, Object content) {}

    /** How many bytes the JSON body of a request to {@code path} may have, where another door decides that. */
    Optional<Long> longestBody(@Nullable String path) {
        return at(path).map(OtherDoor::longestBody);
    }

    /** The problem in the shape that clients of {@code path} read. */
    Sent sent(@Nullable String path, Problem problem) {
        return at(path).map(door -> new Sent(MediaType.APPLICATION_JSON_TYPE, door.error(problem)))
                .orElseGet(() -> new Sent(Problem.TYPE, problem));
    }

    private Optional<OtherDoor> at(@Nullable String path) {
        return path == null
                ? Optional.empty()
                : doors.stream().filter(door -> door.leadsTo(path)).findFirst();
    }
}
