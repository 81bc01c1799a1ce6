package io.pincite.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How fast the chat page is, told as the best of a few tries, because the machine may be busy with something else. */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class FiguresTest {

    private static final int TRIES = 5;
    private static final double MOST_LOAD = 3;

    @BeforeAll
    static void on_a_machine_that_is_not_overloaded() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        assumeThat(machine.getSystemLoadAverage() / machine.getAvailableProcessors())
                .as("load on each processor, above which times say nothing about the page")
                .isLessThan(MOST_LOAD);
    }

    @Test
    void can_be_written_into_at_once(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        double best = best(() -> {
            Page page = visitor.opens("/");
            page.locator("#question").waitFor();
            return number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        });

        Log.infof("chat page interactive %.0f ms", best);
        assertThat(best).isLessThanOrEqualTo(300);
    }

    @Test
    void shows_a_sentence_as_soon_as_it_arrives(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        visitor.browser().addInitScript(Streaming.WATCHED);
        double best = best(() -> {
            Page page = visitor.opens("/");
            visitor.asks(ChatPageTest.DISPUTED);
            return number(page, "window.watched.seen - window.watched.arrived");
        });

        Log.infof("first sentence visible %.0f ms after it arrived", best);
        assertThat(best).isLessThanOrEqualTo(150);
    }

    private static double best(DoubleSupplier measure) {
        return DoubleStream.generate(measure).limit(TRIES).min().orElseThrow();
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
