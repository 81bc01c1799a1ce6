package io.pincite.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fills a message as far as Slack lets it, and counts what found no room. Not safe to share between threads. */
final class Layout {

    /** Room that is left for what ends every message: what was left out, where the whole is, buttons. */
    private static final int LAST_BLOCKS = 4;

    private static final int LAST_CHARS = Block.Context.LONGEST;

    private final List<Block> blocks = new ArrayList<>();
    private int chars;
    private int leftOut;

    /** Adds a section if it fits. */
    Layout section(String text) {
        return text.length() > Block.Section.LONGEST ? leaveOut() : add(new Block.Section(text));
    }

    /** Adds a small line if it fits. */
    Layout context(String text) {
        return text.length() > Block.Context.LONGEST ? leaveOut() : add(new Block.Context(text));
    }

    /** Adds entries, as many as fit, several in a section. */
    Layout entries(List<String> entries, String between) {
        StringBuilder section = new StringBuilder();
        for (String entry : entries) {
            if (!section.isEmpty() && section.length() + between.length() + entry.length() > Block.Section.LONGEST) {
                section(section.toString());
                section.setLength(0);
            }
            section.append(section.isEmpty() ? "" : between).append(entry);
        }
        return section.isEmpty() ? this : section(section.toString());
    }

    /** Adds lines below a title, as many as fit; nothing where there are none. */
    Layout list(String title, List<String> lines) {
        return lines.isEmpty()
                ? this
                : entries(
                        Stream.concat(Stream.of("*" + title + "*"), lines.stream())
                                .toList(),
                        "\n");
    }

    private Layout add(Block block) {
        boolean fits = leftOut == 0
                && blocks.size() < Message.MOST_BLOCKS - LAST_BLOCKS
                && chars + block.length() <= Message.MOST_CHARS - LAST_CHARS;
        if (!fits) {
            return leaveOut();
        }
        blocks.add(block);
        chars += block.length();
        return this;
    }

    private Layout leaveOut() {
        leftOut++;
        return this;
    }

    /** Whether something found no room; from then on nothing does, so that no later part stands without an earlier one. */
    boolean isCut() {
        return leftOut > 0;
    }

    /** The message, ended by a small line and buttons, for which there is room. */
    Message ended(String text, String last, Block.Actions buttons) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Block.Context(last));
        if (!buttons.buttons().isEmpty()) {
            all.add(buttons);
        }
        return new Message(text, all);
    }
}
