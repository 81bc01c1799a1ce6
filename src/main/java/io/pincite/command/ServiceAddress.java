package io.pincite.command;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a service as people give it. */
final class ServiceAddress {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern ENDING = Pattern.compile("/+$");

    private ServiceAddress() {}

    /**
     * {@code address} without a slash at its end.
     *
     * @throws Trouble when it is none, or when words would leave this machine in the clear
     */
    static URI checked(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean unheard = scheme.equals("https")
                || (scheme.equals("http") && LOOPBACK.matcher(host).matches());
        if (host.isEmpty() || !unheard || address.getUserInfo() != null || address.getQuery() != null) {
            throw Trouble.wrongUse("--url takes an address such as http://localhost:8080 on this machine, or one with"
                    + " https elsewhere, not " + address);
        }
        return URI.create(ENDING.matcher(address.toString()).replaceFirst(""));
    }
}
