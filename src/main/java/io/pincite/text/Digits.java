package io.pincite.text;

/** Tells texts apart that cannot hold a figure: most sentences hold none, and looking for each kind of it takes long. */
final class Digits {

    private Digits() {}

    /** Whether one of the digits 0 to 9 stands in {@code text}. */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
