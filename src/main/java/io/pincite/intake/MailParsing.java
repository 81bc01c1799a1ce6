package io.pincite.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Mail as files: the head as fields, then the body, then what is attached; a mail within it is read the same way. */
final class MailParsing implements Parsing {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;

    @Override
    public void parse(Source source, Draft draft) throws IOException, Unreadable {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(1000)
                .setHeadlessParsing(null)
                .build());
        try (InputStream in = Files.newInputStream(source.bytes())) {
            Message message = builder.parseMessage(in);
            head(message, draft);
            Parts parts = new Parts(source, draft);
            parts.read(message, 0);
            parts.attach();
            message.dispose();
        }
    }

    private static void head(Message message, Draft draft) {
        MailHead head = new MailHead(draft);
        head.subject(Optional.ofNullable(message.getSubject()));
        head.from(Optional.ofNullable(message.getFrom()).map(MailParsing::names));
        head.to(Optional.ofNullable(message.getTo()).map(MailParsing::names));
        head.date(Optional.ofNullable(message.getDate()).map(Date::toInstant));
    }

    private static String names(MailboxList mailboxes) {
        return String.join(
                ", ",
                mailboxes.stream()
                        .map(mailbox -> MailHead.person(mailbox.getName(), mailbox.getAddress()))
                        .toList());
    }

    private static String names(AddressList addresses) {
        return names(addresses.flatten());
    }

    /** Walks the parts of one message. */
    private static final class Parts {

        private final Source source;
        private final Draft draft;
        private final List<Entity> attached = new ArrayList<>();
        private int count;

        Parts(Source source, Draft draft) {
            this.source = source;
            this.draft = draft;
        }

        void read(Entity entity, int depth) throws IOException, Unreadable {
            count++;
            if (depth > DEEPEST || count > MOST_PARTS) {
                draft.note("Parts below " + DEEPEST + " levels or after the first " + MOST_PARTS + " were not read");
                return;
            }
            @Nullable Body body = entity.getBody();
            if (body instanceof Multipart multipart) {
                readAll(entity, multipart, depth);
            } else if (body instanceof Message within) {
                head(within, draft);
                read(within, depth + 1);
            } else if (isAttachment(entity)) {
                attached.add(entity);
            } else if (body instanceof SingleBody single) {
                text(entity, single);
            }
        }

        private void readAll(Entity entity, Multipart multipart, int depth) throws IOException, Unreadable {
            boolean alternatives = "multipart/alternative".equals(entity.getMimeType());
            if (alternatives) {
                read(plainest(multipart).orElse(entity), depth + 1);
                return;
            }
            for (Entity part : multipart.getBodyParts()) {
                read(part, depth + 1);
            }
        }

        /** The alternative that is easiest to quote. */
        private static Optional<Entity> plainest(Multipart multipart) {
            return multipart.getBodyParts().stream()
                    .filter(part -> "text/plain".equals(part.getMimeType()))
                    .findFirst()
                    .or(() -> multipart.getBodyParts().stream().reduce((first, second) -> second));
        }

        private static boolean isAttachment(Entity entity) {
            return "attachment".equals(entity.getDispositionType())
                    || entity.getFilename() != null
                    || entity.getMimeType() == null
                    || !entity.getMimeType().startsWith("text/");
        }

        /** Adds what was attached, below everything else; a picture without a name decorates the mail. */
        void attach() throws IOException {
            Attachments attachments = new Attachments(source);
            for (Entity entity : attached) {
                boolean decoration = entity.getFilename() == null
                        && String.valueOf(entity.getMimeType()).startsWith("image/");
                if (!decoration && entity.getBody() instanceof SingleBody body) {
                    String name = Optional.ofNullable(entity.getFilename())
                            .orElse("without a name (" + entity.getMimeType() + ")");
                    try (InputStream in = body.getInputStream()) {
                        attachments.add(name, in, draft);
                    }
                }
            }
        }

        private void text(Entity entity, SingleBody body) throws IOException, Unreadable {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InputStream in = body.getInputStream()) {
                bytes.write(in.readNBytes(source.limits().maxChars()));
            }
            String text = Decoded.textOf(bytes.toByteArray(), charsetOf(entity, body));
            if ("text/html".equals(entity.getMimeType())) {
                new WebParsing().add(org.jsoup.Jsoup.parse(text), draft);
            } else {
                MailHead.body(draft, text);
            }
        }

        private static Optional<Charset> charsetOf(Entity entity, Body body) {
            try {
                return body instanceof BinaryBody
                        ? Optional.empty()
                        : Optional.ofNullable(entity.getCharset()).map(Charset::forName);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return Optional.empty();
            }
        }
    }
}
