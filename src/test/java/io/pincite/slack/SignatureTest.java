package io.pincite.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final long NOW = 1_764_000_000L;
    private static final long SEED = 20261122;
    private static final int REQUESTS = 10_000;
    private static final String BODY = "{\"type\":\"event_callback\"}";

    @Test
    void believes_what_the_library_of_slack_signs() {
        String timestamp = String.valueOf(NOW);
        String signed = new SlackSignature.Generator(SlackSide.SECRET).generate(timestamp, BODY);

        assertThat(at(NOW).doubt(List.of(timestamp), List.of(signed), bytes(BODY)))
                .isEmpty();
        assertThat(SlackSide.signature(SlackSide.SECRET, timestamp, bytes(BODY)))
                .isEqualTo(signed);
    }

    @Test
    void is_wrong_about_none_of_ten_thousand_requests() {
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Request genuine = Request.genuine(random);
            boolean keep = random.nextInt(4) == 0;
            Attack attack = Attack.values()[random.nextInt(Attack.values().length)];
            Request sent = keep ? genuine : attack.on(genuine, random);
            if (sent.isBelieved() != keep) {
                wrong.add((keep ? "refused a genuine request" : "believed " + attack) + " at " + i + ", seed " + SEED);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, -1, 0, 1, 299, 300})
    void believes_up_to_five_minutes_to_both_sides(long age) {
        assertThat(Request.signedAt(NOW - age, BODY).isBelieved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -301, 301, 302, 86_400, NOW - 1})
    void doubts_what_is_older_or_from_the_future(long age) {
        assertThat(Request.signedAt(NOW - age, BODY).isBelieved()).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Signature at(long now) {
        return new Signature(Secret.of(SlackSide.SECRET), Clock.fixed(Instant.ofEpochSecond(now), ZoneOffset.UTC));
    }

    /** A request; the chars of its body stand for bytes. */
    private record Request(List<String> timestamps, List<String> signatures, String body) {

        static Request genuine(Random random) {
            byte[] body = new byte[random.nextInt(400)];
            random.nextBytes(body);
            return signedAt(NOW - 300 + random.nextInt(601), new String(body, StandardCharsets.ISO_8859_1));
        }

        static Request signedAt(long timestamp, String body) {
            return signed(String.valueOf(timestamp), SlackSide.SECRET, body);
        }

        static Request signed(String timestamp, String secret, String body) {
            return new Request(List.of(timestamp), List.of(SlackSide.signature(secret, timestamp, bytes(body))), body);
        }

        Request withSignature(UnaryOperator<String> change) {
            return new Request(timestamps, List.of(change.apply(signatures.get(0))), body);
        }

        Request withTimestamp(String timestamp) {
            return new Request(List.of(timestamp), signatures, body);
        }

        boolean isBelieved() {
            return at(NOW).doubt(timestamps, signatures, bytes(body)).isEmpty();
        }
    }

    /** What somebody who does not know the secret can change, or who is late. */
    private enum Attack {
        BIT_OF_BODY {
            @Override
            Request on(Request genuine, Random random) {
                String body = genuine.body().isEmpty() ? "\0" : flipped(genuine.body(), random);
                return new Request(genuine.timestamps(), genuine.signatures(), body);
            }
        },
        BIT_OF_TIMESTAMP {
            @Override
            Request on(Request genuine, Random random) {
                return genuine.withTimestamp(flipped(genuine.timestamps().get(0), random));
            }
        },
        BIT_OF_SIGNATURE {
            @Override
            Request on(Request genuine, Random random) {
                return genuine.withSignature(text -> flipped(text, random));
            }
        },
        BIT_OF_SECRET {
            @Override
            Request on(Request genuine, Random random) {
                return Request.signed(genuine.timestamps().get(0), flipped(SlackSide.SECRET, random), genuine.body());
            }
        },
        TOO_OLD {
            @Override
            Request on(Request genuine, Random random) {
                return Request.signedAt(NOW - 301 - random.nextInt(100_000), genuine.body());
            }
        },
        TOO_NEW {
            @Override
            Request on(Request genuine, Random random) {
                return Request.signedAt(NOW + 301 + random.nextInt(100_000), genuine.body());
            }
        },
        ODD_TIMESTAMP {
            @Override
            Request on(Request genuine, Random random) {
                List<String> odd = List.of(
                        "",
                        "-" + NOW,
                        "+" + NOW,
                        " " + NOW,
                        NOW + " ",
                        NOW + ".0",
                        "0" + NOW,
                        "0x69248B00",
                        String.valueOf(Long.MAX_VALUE),
                        String.valueOf(Long.MIN_VALUE),
                        "9223372036854775808",
                        "\u0661\u0667\u0666\u0664\u0660\u0660\u0660\u0660\u0660\u0660",
                        "NaN",
                        "1e9",
                        NOW + "," + NOW);
                return Request.signed(odd.get(random.nextInt(odd.size())), SlackSide.SECRET, genuine.body());
            }
        },
        ODD_SIGNATURE {
            @Override
            Request on(Request genuine, Random random) {
                List<UnaryOperator<String>> odd = List.of(
                        text -> "",
                        text -> text.replaceFirst("v0", "v1"),
                        text -> text.replaceFirst("v0=", ""),
                        text -> "V0" + text.substring(2),
                        text -> text.substring(0, text.length() - 1),
                        text -> text + "0",
                        text -> text + " ",
                        text -> "v0=" + text.substring(3).toUpperCase(Locale.ROOT) + "A",
                        text -> text + "," + text,
                        text -> "v0=" + "0".repeat(64));
                return genuine.withSignature(odd.get(random.nextInt(odd.size())));
            }
        },
        UPPER_CASE {
            @Override
            Request on(Request genuine, Random random) {
                String text = genuine.signatures().get(0);
                String upper = "v0=" + text.substring(3).toUpperCase(Locale.ROOT);
                return upper.equals(text) ? genuine.withSignature(same -> "") : genuine.withSignature(same -> upper);
            }
        },
        HEADER_MISSING {
            @Override
            Request on(Request genuine, Random random) {
                return random.nextBoolean()
                        ? new Request(List.of(), genuine.signatures(), genuine.body())
                        : new Request(genuine.timestamps(), List.of(), genuine.body());
            }
        },
        HEADER_TWICE {
            @Override
            Request on(Request genuine, Random random) {
                String timestamp = genuine.timestamps().get(0);
                String signed = genuine.signatures().get(0);
                return random.nextBoolean()
                        ? new Request(List.of(timestamp, timestamp), List.of(signed), genuine.body())
                        : new Request(List.of(timestamp), List.of(signed, signed), genuine.body());
            }
        };

        abstract Request on(Request genuine, Random random);

        private static String flipped(String text, Random random) {
            byte[] changed = bytes(text);
            int bit = random.nextInt(changed.length * 8);
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            return new String(changed, StandardCharsets.ISO_8859_1);
        }
    }
}
