package io.pincite.web;

import java.util.regex.Pattern;

/**
 * Words of documents for whoever shows Markdown: they make no link, load no image, open no block, cannot pass for one of
 * our citation marks, and hold nothing that a person does not see.
 */
public final class InertWords {

    private static final Pattern ACTIVE = Pattern.compile("[\\\\\\[\\]<`~]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cc}]");

    private InertWords() {}

    /** {@code words} on one line; what Markdown would act on gets a backslash. */
    public static String of(String words) {
        String line = SPACE.matcher(words.strip()).replaceAll(" ");
        return ACTIVE.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll("\\\\$0");
    }
}
