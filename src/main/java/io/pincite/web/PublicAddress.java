package io.pincite.web;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the service from starting where strangers reach it, unless somebody said that they may. */
@Singleton
final class PublicAddress {

    private static final int FIRST = 1;

    private final String address;
    private final boolean allowed;

    PublicAddress(@ConfigProperty(name = "quarkus.http.host") String address, WebConfig config) {
        this.address = address;
        this.allowed = config.allowPublic();
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        if (!allowed && !isLoopback(address)) {
            throw new ConfigurationException(
                    "quarkus.http.host is " + address + ", where other machines reach the service,"
                            + " and it asks nobody who they are; set it to 127.0.0.1, or say pincite.web.allow-public=true");
        }
    }

    /** Whether only this machine reaches {@code address}. */
    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
