package io.pincite.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;

/** The headers by which a browser holds our pages to what they need. On every response. */
final class ProtectiveHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What the interface gives out is data, a reader's own files among it; none of it is a page of ours. */
    private static final String DATA_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private ProtectiveHeaders() {}

    static void addTo(HttpServerResponse response, String path) {
        MultiMap headers = response.headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path != null && (path.startsWith("/api/") || path.startsWith("/v1/"))) {
            headers.set("Content-Security-Policy", DATA_POLICY);
            headers.set("Cache-Control", "no-store");
            headers.set("X-Accel-Buffering", "no");
        }
    }
}
