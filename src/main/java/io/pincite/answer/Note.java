package io.pincite.answer;

import java.util.Locale;

/**
 * What a reader should know before passing an answer on, and no sentence of the answer says.
 *
 * @param kind what it is about
 * @param text one or two sentences for people
 */
public record Note(Kind kind, String text) {

    /** What a note is about. */
    public enum Kind {
        /** The answer rests on reports much older than others on the same. */
        OLD,
        /** Nobody knows when what it rests on was published, while other documents on the same are dated. */
        UNDATED,
        /** The newest was asked for; this is how new it is. */
        NEWEST,
        /** Other spellings were searched as well. */
        SPELLINGS,
        /** The question is in a language that the vectors do not know; only its words were searched. */
        WORDS;

        /** The name as the HTTP interface spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
