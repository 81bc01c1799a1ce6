package io.pincite.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives out and checks the rights with which a widget asks. A token holds for one site and a short while, and for nothing
 * but the widget's addresses; a restart ends every token. Nothing is kept. Safe to share between threads.
 */
@Singleton
final class WidgetTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final SecretKeySpec key;
    private final Duration life;
    private final Clock clock;

    @Inject
    WidgetTokens(WebConfig config, Clock clock, RandomGenerator chance) {
        this(config.widgetTokenLife(), clock, chance);
    }

    WidgetTokens(Duration life, Clock clock, RandomGenerator chance) {
        byte[] secret = new byte[KEY_BYTES];
        chance.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.life = life;
        this.clock = clock;
    }

    /** A token and when it ends. */
    record Token(String token, Instant expires) {}

    /** A new token for pages of {@code site}. */
    Token issue(String site) {
        Instant expires = clock.instant().plus(life);
        long end = expires.getEpochSecond();
        return new Token(end + "." + seal(end, site), Instant.ofEpochSecond(end));
    }

    /** Whether {@code token} was given to {@code site} and still holds. */
    boolean holds(String token, String site) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return false;
        }
        long end = Long.parseLong(parts.group(1));
        return end > clock.instant().getEpochSecond()
                && MessageDigest.isEqual(bytes(parts.group(2)), bytes(seal(end, site)));
    }

    private String seal(long end, String site) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(end + " " + site)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
