package io.pincite.web;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sites that may embed the widget, each an exact origin; nobody unless they are named. Knows what browsers must be
 * told so that a script of such a site reaches the widget's addresses, and no others.
 */
@Singleton
final class WidgetSites {

    /** Where the widget asks. */
    static final String DOOR = "/api/widget/";

    private static final Pattern ORIGIN = Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:]+])(:\\d{1,5})?");
    private static final String SCRIPT = "/widget.js";
    private static final String PARTS = "/app/";

    private final Set<String> origins;

    WidgetSites(WebConfig config) {
        this.origins = config.widgetOrigins().orElse(Set.of());
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new ConfigurationException("pincite.web.widget-origins holds " + wrong
                            + ", which is no origin; write scheme, host and port alone, such as https://news.example");
                });
    }

    /** The site whose script sends the request, where it may embed the widget. */
    Optional<String> siteOf(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Origin")).filter(origins::contains);
    }

    /** Whether a site that may embed the widget calls one of the widget's own addresses. */
    boolean letsIn(HttpServerRequest request) {
        return isDoor(request.path()) && siteOf(request).isPresent();
    }

    /** Whether a browser asks beforehand what {@link #addTo} tells it. */
    boolean isAskedBeforehand(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.getHeader("Access-Control-Request-Method") != null
                && letsIn(request);
    }

    /** Adds what lets a browser hand the response to a page of another site; nothing where nobody embeds the widget. */
    void addTo(HttpServerRequest request, HttpServerResponse response) {
        if (origins.isEmpty() || !isForSites(request.path())) {
            return;
        }
        response.headers().add("Vary", "Origin");
        response.headers().set("Cross-Origin-Resource-Policy", "cross-origin");
        siteOf(request)
                .ifPresent(site -> response.headers()
                        .set("Access-Control-Allow-Origin", site)
                        .set("Access-Control-Allow-Methods", "GET, POST")
                        .set("Access-Control-Allow-Headers", "authorization, content-type")
                        .set("Access-Control-Expose-Headers", "retry-after")
                        .set("Access-Control-Max-Age", "600"));
    }

    private static boolean isForSites(String path) {
        return isDoor(path) || SCRIPT.equals(path) || (path != null && path.startsWith(PARTS));
    }

    private static boolean isDoor(String path) {
        return path != null && path.startsWith(DOOR);
    }
}
