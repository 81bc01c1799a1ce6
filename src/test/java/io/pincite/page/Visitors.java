package io.pincite.page;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lets visitors into the pages and, when a test is over, asks each whether anything happened that must never happen. A
 * test takes it as a parameter.
 */
final class Visitors implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private final List<Visitor> present = new ArrayList<>();
    private @Nullable Chromium chromium;

    /** Someone who has opened nothing yet, once every file of the folder is read. */
    Visitor on(Look look) {
        await().atMost(LONGEST_READING)
                .until(() -> "ready".equals(get("/api/status").path("state")));
        Visitor visitor =
                new Visitor(Objects.requireNonNull(chromium).browser(), look, "http://127.0.0.1:" + RestAssured.port);
        present.add(visitor);
        return visitor;
    }

    /** One browser serves all tests of a service; each visitor has a profile of their own in it. */
    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, first -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> leaving = List.copyOf(present);
        present.clear();
        leaving.forEach(visitor -> visitor.leave(context.getExecutionException().isEmpty()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }
}
