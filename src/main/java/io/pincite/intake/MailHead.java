package io.pincite.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the head and body of a mail, whichever format it came in. The date is the day at Greenwich. */
record MailHead(Draft draft) {

    private static final DateTimeFormatter SPELLED =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH:mm 'UTC'", Locale.US);

    void subject(Optional<String> subject) {
        subject.ifPresent(text -> {
            field("Subject", text);
            draft.title(text);
        });
    }

    void from(Optional<String> sender) {
        sender.ifPresent(text -> {
            field("From", text);
            draft.outlet(text.replaceAll("\\s*<[^>]*>", ""));
        });
    }

    void to(Optional<String> receivers) {
        receivers.ifPresent(text -> field("To", text));
    }

    void date(Optional<Instant> sent) {
        sent.ifPresent(instant -> {
            field("Date", SPELLED.format(instant.atOffset(ZoneOffset.UTC)));
            draft.published(Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate()));
        });
    }

    private void field(String name, String value) {
        if (!value.isBlank()) {
            draft.add(Block.Kind.FIELD, name + ": " + value);
        }
    }

    /** Adds a body of plain text, as it was typed. */
    static void body(Draft draft, String text) {
        String body = Invisible.strippedFrom(text).stripTrailing();
        if (!body.isBlank()) {
            draft.addLaidOut(body, PlainText.blocksIn(body));
        }
    }

    /** Lists what was attached. */
    static void attachment(Draft draft, String name) {
        draft.add(Block.Kind.FIELD, "Attachment: " + name);
    }

    /** A name with its address, as mail programs show it. */
    static String person(@Nullable String name, @Nullable String address) {
        if (name == null || name.isBlank()) {
            return address == null ? "" : address;
        }
        return address == null || address.isBlank() ? name : name + " <" + address + ">";
    }
}
