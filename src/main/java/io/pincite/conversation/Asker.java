package io.pincite.conversation;

/**
 * Who asks. A conversation belongs to the kind that began it, and its id shows that: neither continues a conversation of the
 * other, and what guests ask stands in no reader's list.
 */
public enum Asker {
    /** Someone who may use the service itself, and see what was asked before. */
    READER("co_"),
    /** Someone on a page of another site, who may see nothing but what they are answered. */
    GUEST("gu_");

    private final String mark;

    Asker(String mark) {
        this.mark = mark;
    }

    /** What the ids of their conversations begin with. */
    String mark() {
        return mark;
    }

    /** Whether the conversation with this id may be theirs. */
    boolean began(String conversation) {
        return conversation.startsWith(mark);
    }
}
