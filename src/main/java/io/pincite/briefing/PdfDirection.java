package io.pincite.briefing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import io.pincite.text.RightToLeft;
import java.util.List;

/** Tells the PDF renderer which way letters run and how they join. */
final class PdfDirection implements BidiSplitter, BidiReorderer {

    private List<RightToLeft.Run> runs = List.of();

    @Override
    public void setParagraph(String text, byte direction) {
        runs = RightToLeft.runs(text, direction == RTL);
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        RightToLeft.Run run = runs.get(index);
        return new BidiTextRun(run.span().start(), run.span().length(), run.rightToLeft() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return RightToLeft.begins(text) ? RTL : LTR;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return RightToLeft.reversed(text);
    }

    @Override
    public String shapeText(String text) {
        return RightToLeft.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return RightToLeft.parted(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
