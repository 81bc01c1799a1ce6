package io.pincite.text;

import java.util.Set;

/** Words by which people greet, thank and agree in chats and mails, and which say nothing about the matter. English. */
public final class Interjections {

    private static final Set<String> WORDS = Set.of(
            ("ah aha absolutely awesome bye cheers congrats congratulations cool definitely dear exactly great greetings haha "
                            + "hehe hello hey hi hmm indeed lol maybe nice no nope oh ok okay ooh perfect regards sorry sure thank "
                            + "thanks totally ugh welcome well wow yay yeah yep yes")
                    .split(" "));

    private Interjections() {}

    /** Whether {@code word}, folded as {@link Normal#folded} does, is one of them. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
