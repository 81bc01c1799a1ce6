package io.pincite.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes headings, paragraphs and pages of the lines of a PDF; what repeats at the edges of pages is boilerplate. */
final class PdfLayout {

    private static final int EDGE_LINES = 2;
    private static final int REPEATS = 3;
    private static final float HEADING = 1.12f;
    private static final int LONGEST_HEADING = 200;
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-*•‣▪◦·–]|\\(?\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;…。！？][\"'”’»)\\]]*");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page |p\\. ?)?[-– ]*\\d{1,4}[-– ]*(?:(?:of|/) ?\\d{1,4})?");

    private final List<List<PdfLines.Line>> pages;
    private final List<String> labels;
    private final Optional<PdfScans> scans;
    private final float bodySize;
    private final Set<String> running;

    /**
     * Lays out what {@link PdfLines} found.
     *
     * @param labels what the pages are called, in order; a page without a label is called by its number
     * @param scans reads pages without lines, where something can
     */
    PdfLayout(List<List<PdfLines.Line>> pages, List<String> labels, Optional<PdfScans> scans) {
        this.pages = pages;
        this.labels = labels;
        this.scans = scans;
        this.bodySize = bodySize();
        this.running = runningHeads();
    }

    void addTo(Draft draft) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            draft.beginPage(i + 1, "page " + labelOf(i));
            if (pages.get(i).isEmpty() && scans.isPresent()) {
                scans.get().addPage(i, draft);
            }
            addPage(pages.get(i), draft);
        }
        draft.endPage();
    }

    private String labelOf(int index) {
        String number = Integer.toString(index + 1);
        return index < labels.size() && !labels.get(index).isBlank() ? FileName.shown(labels.get(index)) : number;
    }

    private void addPage(List<PdfLines.Line> lines, Draft draft) {
        List<PdfLines.Line> block = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLines.Line line = lines.get(i);
            if (isRunning(lines, i)) {
                flush(block, draft);
                draft.add(Block.Kind.BOILERPLATE, line.text());
                continue;
            }
            if (!block.isEmpty() && begins(line, block)) {
                flush(block, draft);
            }
            block.add(line);
        }
        flush(block, draft);
    }

    private boolean isRunning(List<PdfLines.Line> lines, int at) {
        boolean edge = at < EDGE_LINES || at >= lines.size() - EDGE_LINES;
        String text = lines.get(at).text();
        return edge
                && lines.size() > EDGE_LINES
                && (running.contains(signOf(text)) || PAGE_NUMBER.matcher(text).matches());
    }

    /** Whether {@code line} begins a new block after the lines of {@code block}. */
    private static boolean begins(PdfLines.Line line, List<PdfLines.Line> block) {
        PdfLines.Line last = block.get(block.size() - 1);
        float gap = line.y() - last.y();
        boolean jump = gap < -last.size() || gap > lineGap(block) * 1.3f + 0.5f;
        boolean otherLetters = Math.abs(line.size() - last.size()) > 0.1f * last.size()
                || (line.bold() != last.bold() && isWhole(line, last));
        if (jump && gap < 0) {
            return ENDS_SENTENCE.matcher(last.text()).matches() || otherLetters;
        }
        boolean indented = gap > 1
                && line.left() - block.get(0).left() > line.size() * 0.8f
                && block.size() > 1
                && line.left() - last.left() > line.size() * 0.8f;
        return jump
                || otherLetters
                || indented
                || LIST_MARK.matcher(line.text()).matches();
    }

    /** A change of weight is a new block only where no sentence runs through it. */
    private static boolean isWhole(PdfLines.Line line, PdfLines.Line last) {
        return !Character.isLowerCase(line.text().codePointAt(0))
                || ENDS_SENTENCE.matcher(last.text()).matches();
    }

    private static float lineGap(List<PdfLines.Line> block) {
        float smallest = block.get(0).size() * 1.5f;
        for (int i = 1; i < block.size(); i++) {
            float gap = block.get(i).y() - block.get(i - 1).y();
            smallest = gap > 1 ? Math.min(smallest, gap) : smallest;
        }
        return smallest;
    }

    private void flush(List<PdfLines.Line> block, Draft draft) {
        if (block.isEmpty()) {
            return;
        }
        String text = joined(block);
        int level = headingLevel(block, text);
        if (level > 0) {
            draft.add(Block.Kind.HEADING, level, text);
        } else {
            draft.add(LIST_MARK.matcher(text).matches() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, text);
        }
        block.clear();
    }

    private int headingLevel(List<PdfLines.Line> block, String text) {
        float size = block.get(0).size();
        boolean larger = size > bodySize * HEADING;
        boolean bold = block.stream().allMatch(PdfLines.Line::bold);
        if (text.length() > LONGEST_HEADING
                || (!larger && (!bold || block.size() > 2))
                || text.chars().noneMatch(Character::isLetter)
                || (!larger && ENDS_SENTENCE.matcher(text).matches())) {
            return 0;
        }
        return size > bodySize * 1.5f ? 1 : larger ? 2 : 3;
    }

    /** Words that a line's end cut in two are whole again. */
    private static String joined(List<PdfLines.Line> block) {
        StringBuilder text = new StringBuilder(block.get(0).text());
        for (int i = 1; i < block.size(); i++) {
            String next = block.get(i).text();
            boolean cut = text.length() > 2
                    && (text.charAt(text.length() - 1) == '-' || text.charAt(text.length() - 1) == '\u00AD')
                    && Character.isLetter(text.charAt(text.length() - 2))
                    && Character.isLowerCase(next.codePointAt(0));
            if (cut) {
                text.setLength(text.length() - 1);
            } else {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }

    /** The size in which most of the letters are set. */
    private float bodySize() {
        Map<Integer, Integer> letters = new TreeMap<>();
        pages.forEach(page -> page.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }

    private Set<String> runningHeads() {
        Map<String, Integer> seen = new HashMap<>();
        for (List<PdfLines.Line> page : pages) {
            Set<String> signs = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE_LINES || i >= page.size() - EDGE_LINES) {
                    signs.add(signOf(page.get(i).text()));
                }
            }
            signs.forEach(sign -> seen.merge(sign, 1, Integer::sum));
        }
        Set<String> heads = new HashSet<>();
        seen.forEach((sign, count) -> {
            if (count >= REPEATS && count * 3 >= pages.size()) {
                heads.add(sign);
            }
        });
        return heads;
    }

    private static String signOf(String text) {
        return text.replaceAll("\\d+", "0");
    }
}
