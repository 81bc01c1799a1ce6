package io.pincite.briefing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a briefing or an answer can be given out as. */
public enum Form {
    MD("text/markdown;charset=UTF-8"),
    HTML("text/html;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The form with this label; empty where there is none. */
    public static Optional<Form> labelled(String label) {
        return Stream.of(values()).filter(form -> form.label().equals(label)).findFirst();
    }

    /** The name as every door spells it, which is the ending of the file too. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the file is, as HTTP says it. */
    public String mediaType() {
        return mediaType;
    }
}
