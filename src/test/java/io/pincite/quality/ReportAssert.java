package io.pincite.quality;

import org.assertj.core.api.AbstractAssert;

/** Says which questions fell out, not only that a number is too low. */
final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    private ReportAssert(Report report) {
        super(report, ReportAssert.class);
    }

    static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    ReportAssert reaches(Measure measure, double least) {
        double value = valueOf(measure);
        if (value < least) {
            failWithMessage(
                    "%s is %.4f, wanted at least %.2f. Fell out:%n%s", measure.label(), value, least, misses(measure));
        }
        return this;
    }

    ReportAssert staysWithin(Measure measure, double most) {
        double value = valueOf(measure);
        if (value > most) {
            failWithMessage(
                    "%s is %.4f, wanted at most %.2f. Fell out:%n%s", measure.label(), value, most, misses(measure));
        }
        return this;
    }

    private double valueOf(Measure measure) {
        isNotNull();
        return actual.of(measure).orElseThrow(() -> new AssertionError("No question bears on " + measure.label()));
    }

    private String misses(Measure measure) {
        StringBuilder lines = new StringBuilder();
        actual.misses().stream()
                .filter(miss -> miss.measure() == measure)
                .forEach(miss -> lines.append("  ")
                        .append(miss.id())
                        .append(": ")
                        .append(miss.why())
                        .append('\n'));
        return lines.toString();
    }
}
