package io.pincite.passage;

import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts documents into passages. A passage never crosses a heading, a page or anything that must not be quoted, and every
 * quotable char lies in exactly one passage, white space between sentences aside.
 *
 * <p>Which pieces a section falls into is left to a LangChain4j {@link DocumentSplitter}. Most of them forget where their
 * pieces came from; such a piece is found again in the section's text. A splitter that changes the words is refused.
 */
public final class PassageSplitter {

    private final DocumentSplitter splitter;

    /** Cuts at the ends of sentences, into passages of about 110 words. */
    public PassageSplitter() {
        this(new SentenceSplitter(SentenceSplitter.DEFAULT_TOKENS));
    }

    PassageSplitter(DocumentSplitter splitter) {
        this.splitter = splitter;
    }

    /** The passages of {@code document} in text order; empty for a document with nothing to quote. */
    public List<Passage> split(Document document) {
        List<Passage> passages = new ArrayList<>();
        for (Span section : sectionsOf(document)) {
            for (Span piece : pieces(document, section)) {
                passages.add(new Passage(document, passages.size(), piece));
            }
        }
        return List.copyOf(passages);
    }

    /** Runs of quotable blocks; a heading opens one, a page or an unquotable block ends one. */
    private static List<Span> sectionsOf(Document document) {
        List<Span> sections = new ArrayList<>();
        Span open = null;
        boolean onlyHeadings = false;
        for (Block block : document.blocks()) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            boolean breaks = open != null
                    && (!block.kind().quotable()
                            || (heading && !onlyHeadings)
                            || !document.pageOf(open).equals(document.pageOf(block.span())));
            if (breaks) {
                sections.add(open);
                open = null;
            }
            if (block.kind().quotable()) {
                onlyHeadings = heading && (open == null || onlyHeadings);
                open = open == null ? block.span() : open.join(block.span());
            }
        }
        if (open != null) {
            sections.add(open);
        }
        return sections;
    }

    /** The section's text, char by char, except that line breaks stand between blocks and nowhere else. */
    private static String linePerBlock(Document document, Span section) {
        char[] chars = section.in(document.text()).toCharArray();
        boolean[] inBlock = new boolean[chars.length];
        for (Block block : document.blocksIn(section)) {
            if (section.covers(block.span())) {
                Arrays.fill(
                        inBlock,
                        block.span().start() - section.start(),
                        block.span().end() - section.start(),
                        true);
            }
        }
        for (int i = 0; i < chars.length; i++) {
            if (!inBlock[i]) {
                chars[i] = '\n';
            } else if (chars[i] == '\n' || chars[i] == '\r') {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    private List<Span> pieces(Document document, Span section) {
        String text = linePerBlock(document, section);
        Metadata metadata = new Metadata().put(SentenceSplitter.LANGUAGE, document.language());
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (TextSegment piece : splitter.split(dev.langchain4j.data.document.Document.from(text, metadata))) {
            int start = startOf(piece, text, from);
            if (start < 0) {
                throw new IllegalStateException(splitter.getClass().getSimpleName() + " changed the words of "
                        + document.file() + ": no such text after char " + (section.start() + from) + ": "
                        + piece.text());
            }
            spans.add(new Span(start, start + piece.text().length()).shift(section.start()));
            from = start + 1;
        }
        return spans;
    }

    /** Where the piece begins: where it says, if its words stand there, else where they stand next; -1 for nowhere. */
    private static int startOf(TextSegment piece, String text, int from) {
        Integer said = piece.metadata().getInteger(SentenceSplitter.START);
        return said != null && text.startsWith(piece.text(), said) ? said : text.indexOf(piece.text(), from);
    }
}
