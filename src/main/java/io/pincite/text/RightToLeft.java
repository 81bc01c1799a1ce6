package io.pincite.text;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.List;
import java.util.stream.IntStream;

/** Lines that run from right to left, in part or in all, for whoever sets letters one after the other from the left. */
public final class RightToLeft {

    private RightToLeft() {}

    /**
     * A stretch of a line in one direction.
     *
     * @param span in chars of the line
     * @param rightToLeft whether it runs from right to left
     */
    public record Run(Span span, boolean rightToLeft) {}

    /** Whether the first letter of {@code text} that has a direction runs from right to left. */
    public static boolean begins(CharSequence text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /** The stretches of {@code line} in the order in which they stand from left to right; none for an empty line. */
    public static List<Run> runs(String line, boolean rightToLeft) {
        if (line.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return IntStream.range(0, bidi.countRuns())
                .mapToObj(bidi::getVisualRun)
                .map(RightToLeft::run)
                .toList();
    }

    private static Run run(BidiRun run) {
        return new Run(new Span(run.getStart(), run.getLimit()), run.isOddRun());
    }

    /** {@code text} from its last letter to its first, brackets turned, marks still behind their letters. */
    public static String reversed(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    /** {@code text} with the letters of Arabic in the forms in which they join their neighbors. */
    public static String joined(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE);
    }

    /** The opposite of {@link #joined}. */
    public static String parted(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    private static String shaped(String text, int way) {
        try {
            return new ArabicShaping(way | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK)
                    .shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("A text that may grow always has room", e);
        }
    }
}
