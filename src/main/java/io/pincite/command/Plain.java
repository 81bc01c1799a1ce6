package io.pincite.command;

/**
 * Words of documents, file names and questions as they may reach a terminal: no character steers it, turns the direction
 * of writing or hides. What one sees is all there is.
 */
final class Plain {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Plain() {}

    /** {@code text} on one line, white space as it is. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(Plain::shown).filter(c -> c >= 0).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** {@code text} on one line, each run of white space as one space. */
    static String words(String text) {
        return line(text).strip().replaceAll(" {2,}", " ");
    }

    /** The same JSON in characters that a terminal shows and does not obey; such ones stand in strings only. */
    static String json(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (hides(c)) {
                Character.toString(c)
                        .chars()
                        .forEach(half -> escaped.append("\\u")
                                .append(Integer.toHexString(0x10000 | half).substring(1)));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Whether {@code c} does something that one does not see. JSON itself escapes what lies below the space. */
    private static boolean hides(int c) {
        return c >= 0x7F
                && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || separatesLines(c));
    }

    /** What stands for {@code c}; -1 where nothing does. Joiners stay, since scripts and emoji need them. */
    private static int shown(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
            return REPLACEMENT;
        }
        return Character.getType(c) == Character.FORMAT && c != NON_JOINER && c != JOINER ? -1 : c;
    }

    private static boolean separatesLines(int c) {
        int type = Character.getType(c);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
