package io.pincite.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides whether a request may come in at all. Looks at its first line and its headers only. */
@Singleton
final class Checks {

    /** Ways to write a path so that two readers of it disagree; none of our addresses needs one. */
    private static final List<String> CROOKED =
            List.of(";", "//", "\\", "..", "%2f", "%5c", "%3b", "%00", "%25", "%2e");

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FRIENDLY_SITES = Set.of("same-origin", "none");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final WidgetSites sites;
    private final Set<String> hosts;
    private final boolean loopback;

    Checks(WidgetSites sites, WebConfig config, @ConfigProperty(name = "quarkus.http.host") String address) {
        this.sites = sites;
        this.hosts = config.hosts().orElse(Set.of());
        this.loopback = PublicAddress.isLoopback(address);
    }

    /** Why the request may not come in; empty when it may. */
    Optional<Problem> problemOf(HttpServerRequest request) {
        if (isCrooked(request.uri())) {
            return problem(
                    ProblemCode.PATH_REFUSED, "Write the address without encoded separators, dots or semicolons");
        }
        if (!isKnown(authorityOf(request))) {
            return problem(ProblemCode.HOST_UNKNOWN, "Call it localhost, or add the name to pincite.web.hosts");
        }
        if (!READING.contains(request.method()) && comesFromElsewhere(request) && !sites.letsIn(request)) {
            return problem(ProblemCode.CROSS_SITE, "Only pages of this service may change something or ask");
        }
        return Optional.empty();
    }

    private static boolean isCrooked(String uri) {
        int query = uri.indexOf('?');
        String path = (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
        return CROOKED.stream().anyMatch(path::contains);
    }

    /** A page elsewhere can make its own name point to this machine; then the name gives it away. */
    private boolean isKnown(String host) {
        String name = host.replaceFirst(":\\d{1,5}$", "");
        return OWN_NAMES.contains(name) || hosts.contains(name) || (!loopback && hosts.isEmpty());
    }

    private static boolean comesFromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean strange = site != null && !FRIENDLY_SITES.contains(site);
        return strange || (origin != null && !authorityOf(origin).equals(authorityOf(request)));
    }

    private static String authorityOf(String origin) {
        return origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    }

    /** Host and port by which the request calls us, as HTTP/1 and HTTP/2 each say it. */
    private static String authorityOf(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null ? "" : authority.toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<Problem> problem(ProblemCode code, String detail) {
        return Optional.of(Problem.of(code, detail));
    }
}
