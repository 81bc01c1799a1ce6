package io.pincite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files within a mail: read where their format allows it and their text stands below the mail's, else named with the
 * reason. For one thread and one mail, mails within it included.
 */
final class Attachments {

    private static final int MOST = 200;
    private static final long LARGEST = 20L << 20;

    /** A mail within a mail is read by who reads mails, and scans would take longer than a mail may. */
    private static final Set<Format> LEFT_OUT = EnumSet.of(Format.EML, Format.MSG, Format.IMAGE);

    private final Source mail;
    private int count;

    Attachments(Source mail) {
        this.mail = mail;
    }

    /** Names the attachment {@code name} in {@code draft}, and adds what it says; {@code bytes} are read, not closed. */
    void add(String name, InputStream bytes, Draft draft) throws IOException {
        String shown = FileName.shown(name);
        MailHead.attachment(draft, shown);
        count++;
        Path file = Files.createTempFile("attached", "");
        try {
            if (count > MOST || !copied(bytes, file)) {
                throw new Unreadable(State.REFUSED, "it is too large, or one of too many");
            }
            Draft attached = draft.beside();
            read(shown, file, attached);
            draft.addAttached(shown, attached);
        } catch (TextFull e) {
            throw e;
        } catch (Exception e) {
            draft.note(
                    "Attachment not read: " + shown + "; save it into the folder to have it read, or to learn why not");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void read(String name, Path file, Draft attached) throws Exception {
        Limits limits = mail.limits().withoutOcr();
        Format format = Sniffer.formatOf(name, file);
        if (LEFT_OUT.contains(format)) {
            throw new Unreadable(State.REFUSED, "it is a mail or an image");
        }
        try {
            DocumentReader.parsingOf(format).parse(new Source(name, file, format, limits), attached);
        } catch (TextFull e) {
            attached.endPage();
        }
        if (attached.isEmpty()) {
            throw new Unreadable(State.EMPTY, "it has no text");
        }
    }

    /** Whether all of {@code bytes} fitted. */
    private static boolean copied(InputStream bytes, Path file) throws IOException {
        byte[] content = bytes.readNBytes((int) LARGEST + 1);
        Files.write(file, content);
        return content.length <= LARGEST;
    }
}
