package io.pincite.page;

import com.microsoft.playwright.Page;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How fast the chat page is, as the best of a few tries. It prints figures and asserts nothing, since times depend on what
 * else the machine does; {@code mvn verify} leaves it out.
 */
@QuarkusTest
@TestProfile(ShippedLibrary.class)
@ExtendWith(Visitors.class)
class PageFigures {

    private static final int TRIES = 5;

    @Test
    void can_be_written_into_at_once(Visitors visitors) {
        Visitor visitor = visitors.on(Look.LIGHT_DESKTOP);
        double best = best(() -> {
            Page page = visitor.opens("/");
            page.locator("#question").waitFor();
            return number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        });

        Log.infof("chat page interactive %.0f/300 ms", best);
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

        Log.infof("first sentence visible %.0f/150 ms after it arrived", best);
    }

    private static double best(DoubleSupplier measure) {
        return DoubleStream.generate(measure).limit(TRIES).min().orElseThrow();
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
