package io.pincite.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF, each with its place and letter size, and leaves out letters that nobody can see. */
final class PdfLines extends PDFTextStripper {

    /** Letters that are lower and narrower than this many points are dots on paper. */
    private static final float SMALLEST = 0.8f;

    private static final int WHITE = 0xFAFAFA;

    private final int maxChars;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private float size;
    private float bold;
    private float letters;
    private float y;
    private float x;
    private float right;
    private boolean painted;
    private int chars;
    private int hidden;
    private int unreadablePages;

    PdfLines(int maxChars) {
        this.maxChars = maxChars;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    /** Page by page what was read; a page without text is an empty list. */
    List<List<Line>> pages() {
        return pages;
    }

    /** How many letters were left out because they do not show. */
    int hidden() {
        return hidden;
    }

    /** How many pages were so damaged that they gave nothing. */
    int unreadablePages() {
        return unreadablePages;
    }

    @Override
    public void processPage(PDPage current) throws IOException {
        if (chars > maxChars) {
            return;
        }
        emptyPagesUntil(getCurrentPageNo() - 1);
        painted = false;
        page = new ArrayList<>();
        try {
            super.processPage(current);
        } catch (IOException | RuntimeException e) {
            unreadablePages++;
        }
        endLine();
        pages.add(page);
    }

    /** PDFBox passes over pages with nothing on them, which count all the same. */
    private void emptyPagesUntil(int count) {
        while (pages.size() < count) {
            pages.add(List.of());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI" -> painted = true;
            default -> {
                // Nothing else puts color behind letters.
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (isVisible(position)) {
            super.processTextPosition(position);
        } else {
            hidden +=
                    position.getUnicode().isBlank() ? 0 : position.getUnicode().length();
        }
    }

    /** White letters may stand on a dark ground, and invisible ones on a scan: both only where something was painted. */
    private boolean isVisible(TextPosition position) {
        PDRectangle box = getCurrentPage().getCropBox();
        boolean onPage = position.getX() >= -position.getWidth() - 1
                && position.getX() <= Math.max(box.getWidth(), box.getHeight())
                && position.getY() >= -1
                && position.getY() <= Math.max(box.getWidth(), box.getHeight()) + position.getHeight() + 1;
        if (!onPage || (position.getHeight() < SMALLEST && position.getWidth() < SMALLEST)) {
            return false;
        }
        return painted || !(isInvisible() || isWhite());
    }

    private boolean isInvisible() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
    }

    private boolean isWhite() {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return (rgb & 0xFF) >= (WHITE & 0xFF)
                    && (rgb >> 8 & 0xFF) >= (WHITE & 0xFF)
                    && (rgb >> 16 & 0xFF) >= (WHITE & 0xFF);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (letters == 0) {
                x = position.getX();
                y = position.getY();
            }
            String font = position.getFont() == null || position.getFont().getName() == null
                    ? ""
                    : position.getFont().getName();
            size += position.getFontSizeInPt();
            bold += font.contains("Bold") || font.contains("bold") ? 1 : 0;
            letters++;
            right = position.getX() + position.getWidth();
        }
        text.append(string);
        chars += string.length();
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (letters > 0 && text.length() > 0 && !text.toString().isBlank()) {
            page.add(new Line(text.toString().strip(), size / letters, bold * 2 > letters, x, right, y));
        }
        text = new StringBuilder();
        size = 0;
        bold = 0;
        letters = 0;
    }

    /**
     * A line of letters.
     *
     * @param size of its letters in points, on average
     * @param bold whether most of them are bold
     * @param left where it begins, in points from the left
     * @param right where it ends
     * @param y its baseline, in points from the top
     */
    record Line(String text, float size, boolean bold, float left, float right, float y) {}
}
