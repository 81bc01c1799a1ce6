package io.pincite.slack;

import java.util.List;
import java.util.Map;

/**
 * What is said in Slack.
 *
 * @param text the same in a line, for notifications and where blocks cannot be shown; markup
 * @param blocks what people see; empty where {@code text} is all there is
 */
record Message(String text, List<Block> blocks) {

    /** How many blocks a message may have. */
    static final int MOST_BLOCKS = 50;

    /** How many chars all blocks together may show; Slack names no figure and refuses messages somewhat longer than this. */
    static final int MOST_CHARS = 12_000;

    /** Rejects what Slack would. */
    Message {
        blocks = List.copyOf(blocks);
        if (blocks.size() > MOST_BLOCKS
                || blocks.stream().mapToInt(Block::length).sum() > MOST_CHARS) {
            throw new IllegalArgumentException("A message of " + blocks.size() + " blocks is too long");
        }
    }

    /** One line. */
    static Message of(String text) {
        return new Message(text, List.of());
    }

    /** The same in two lines, should Slack not take the blocks: what it is about, and where the whole is. */
    Message withoutBlocks() {
        String end = blocks.stream()
                .filter(Block.Context.class::isInstance)
                .map(Block.Context.class::cast)
                .reduce((first, second) -> second)
                .map(last -> "\n" + last.text())
                .orElse("");
        return of(text + end);
    }

    /** Its blocks as Slack reads them. */
    List<Map<String, Object>> blocksJson() {
        return blocks.stream().map(Block::json).toList();
    }
}
