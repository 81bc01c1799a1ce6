package io.pincite.command;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it grows word by word, broken at spaces before it gets too wide. Not safe to share between threads. */
final class Wrapped {

    private static final Pattern WORD = Pattern.compile("( *)([^ ]+)|( +)$");

    private final String indent;
    private final int width;
    private final StringBuilder text;
    private int column;

    Wrapped(int indent, int width) {
        this.indent = " ".repeat(indent);
        this.width = width;
        this.text = new StringBuilder(this.indent);
        this.column = indent;
    }

    /** Adds {@code words}, each dressed by {@code style}. A word wider than the whole is not broken. */
    void add(String words, UnaryOperator<String> style) {
        Matcher next = WORD.matcher(words);
        while (next.find()) {
            if (next.group(2) == null) {
                spaces(next.group(3));
            } else {
                word(next.group(1), next.group(2), style);
            }
        }
    }

    String text() {
        return text.toString();
    }

    private void spaces(String spaces) {
        text.append(spaces);
        column += spaces.length();
    }

    private void word(String spaces, String word, UnaryOperator<String> style) {
        int wide = word.codePointCount(0, word.length());
        boolean breaks = !spaces.isEmpty() && column > indent.length() && column + spaces.length() + wide > width;
        if (breaks) {
            text.append('\n').append(indent);
            column = indent.length();
        } else {
            spaces(spaces);
        }
        text.append(style.apply(word));
        column += wide;
    }
}
