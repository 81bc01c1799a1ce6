package io.pincite.ops;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Brings in time and chance, so that everything else is given them and can be tested without. */
final class TimeAndChance {

    TimeAndChance() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static RandomGenerator random() {
        return new SecureRandom();
    }
}
