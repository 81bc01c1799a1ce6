package io.pincite.briefing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a briefing, so that whoever edits the file can change the look of all of it at once. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String BODY = "BriefingBody";
    static final String BULLET = "BriefingBullet";
    static final String LABEL = "BriefingLabel";
    static final String NOTE = "BriefingNote";

    private static final String SERIF = "Georgia";
    private static final String SANS = "Calibri";
    private static final String INK = "1D1B17";
    private static final String MUTED = "5F5A50";
    private static final String ACCENT = "14513D";

    private DocxStyles() {}

    static void addTo(XWPFDocument file) {
        XWPFStyles styles = file.createStyles();
        styles.addStyle(style(TITLE, "Title", SERIF, 52, INK, false, 0, 60));
        styles.addStyle(heading());
        styles.addStyle(style(BODY, "Briefing body", SANS, 21, INK, false, 0, 100));
        styles.addStyle(indented(style(BULLET, "Briefing bullet", SANS, 21, INK, false, 0, 100)));
        styles.addStyle(style(LABEL, "Briefing label", SANS, 21, ACCENT, true, 120, 20));
        styles.addStyle(style(NOTE, "Briefing note", SANS, 17, MUTED, false, 0, 120));
    }

    private static XWPFStyle heading() {
        XWPFStyle heading = style(HEADING, "heading 1", SERIF, 30, ACCENT, false, 320, 100);
        CTPPrGeneral paragraph = heading.getCTStyle().getPPr();
        paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        paragraph.addNewKeepNext();
        return heading;
    }

    private static XWPFStyle indented(XWPFStyle style) {
        var indent = style.getCTStyle().getPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(260));
        indent.setHanging(BigInteger.valueOf(200));
        return style;
    }

    /**
     * A paragraph style.
     *
     * @param size in half points
     * @param before space above, in twentieths of a point
     * @param after space below, likewise
     */
    private static XWPFStyle style(
            String id, String name, String font, int size, String color, boolean bold, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        letters.addNewColor().setVal(color);
        if (bold) {
            letters.addNewB();
        }
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(264));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return new XWPFStyle(style);
    }
}
