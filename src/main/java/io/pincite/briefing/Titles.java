package io.pincite.briefing;

/** Makes titles of topics. */
final class Titles {

    private static final int LONGEST = 120;

    private Titles() {}

    /** The topic with a capital letter, cut at a word where it is longer than a title. */
    static String of(Topic topic) {
        String words = topic.words().replaceAll("\\s+", " ").replaceFirst("[.]+$", "");
        String title =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceFirst("\\s\\S*$", "") + "\u2026";
        int first = title.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(title.substring(Character.charCount(first)))
                .toString();
    }
}
