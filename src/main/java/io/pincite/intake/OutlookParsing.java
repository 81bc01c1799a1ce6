package io.pincite.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Outlook's own mail files, read like other mail. */
final class OutlookParsing implements Parsing {

    @Override
    public void parse(Source source, Draft draft) throws IOException, Unreadable {
        try (MAPIMessage message = new MAPIMessage(source.bytes().toFile())) {
            message.setReturnNullOnMissingChunk(true);
            MailHead head = new MailHead(draft);
            head.subject(present(message::getSubject));
            head.from(present(message::getDisplayFrom));
            head.to(present(message::getDisplayTo));
            head.date(present(message::getMessageDate).map(Calendar::toInstant));
            body(message, draft);
            Attachments attachments = new Attachments(source);
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                attach(attachment, attachments, draft);
            }
        }
    }

    /** A mail within it has no bytes of its own and is only named. */
    private static void attach(AttachmentChunks attachment, Attachments attachments, Draft draft) throws IOException {
        Optional<String> name = Optional.ofNullable(attachment.getAttachLongFileName())
                .or(() -> Optional.ofNullable(attachment.getAttachFileName()))
                .map(StringChunk::getValue);
        byte[] bytes = attachment.getEmbeddedAttachmentObject();
        if (name.isPresent()) {
            attachments.add(name.get(), new ByteArrayInputStream(bytes == null ? new byte[0] : bytes), draft);
        }
    }

    private static void body(MAPIMessage message, Draft draft) throws IOException, Unreadable {
        Optional<String> plain = present(message::getTextBody).filter(text -> !text.isBlank());
        if (plain.isPresent()) {
            MailHead.body(draft, plain.get());
            return;
        }
        Optional<String> html = present(message::getHtmlBody);
        if (html.isPresent()) {
            new WebParsing().add(org.jsoup.Jsoup.parse(html.get()), draft);
        }
    }

    private static <T> Optional<T> present(Part<T> part) {
        try {
            return Optional.ofNullable(part.read());
        } catch (ChunkNotFoundException e) {
            return Optional.empty();
        }
    }

    /** One part of a message, which may be missing. */
    @FunctionalInterface
    private interface Part<T> {
        @Nullable
        T read() throws ChunkNotFoundException;
    }
}
