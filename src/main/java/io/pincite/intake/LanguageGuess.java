package io.pincite.intake;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text. Deterministic; for one thread. The profiles of the detector take a second to load, so
 * plain English is told without them, by its commonest words.
 */
final class LanguageGuess {

    /** ISO 639-1 does not have it. */
    static final String UNKNOWN = "und";

    private static final int SHORTEST = 40;
    private static final int SAMPLE = 4000;
    private static final double SURE = 0.8;

    /** Dutch, the nearest to it, comes to a third of this share. */
    private static final double ENGLISH = 0.2;

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by", "at", "from", "it",
            "has", "have", "had", "this", "are", "be", "an", "were", "which", "not", "or", "he", "she", "they", "we",
            "you", "his", "their", "its", "will", "would", "been");

    /** All 71 that the detector knows would fill a third of the parsing process's heap. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk",
            "ur", "vi", "zh-CN", "zh-TW");

    private Optional<LanguageDetector> detector = Optional.empty();

    private static LanguageDetector load() {
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .seed(0)
                    .withProfiles(new LanguageProfileReader()
                            .readBuiltIn(
                                    LANGUAGES.stream().map(LdLocale::fromString).toList()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The language profiles are missing from the class path", e);
        }
    }

    /**
     * The language of what people read in {@code text}.
     *
     * @param declared what the file says of itself; believed where the text is too short to tell
     */
    String of(String text, List<Block> blocks, Optional<String> declared) {
        String sample = sampleOf(text, blocks);
        Optional<String> guessed = sample.length() < SHORTEST
                ? Optional.empty()
                : isEnglish(sample) ? Optional.of("en") : detected(sample);
        return guessed.or(() -> declared.map(LanguageGuess::code)).orElse(UNKNOWN);
    }

    private static boolean isEnglish(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+");
        long common = Arrays.stream(words).filter(COMMON::contains).count();
        return words.length >= 8 && common >= words.length * ENGLISH;
    }

    private Optional<String> detected(String sample) {
        LanguageDetector loaded = detector.orElseGet(LanguageGuess::load);
        detector = Optional.of(loaded);
        return loaded.getProbabilities(sample).stream()
                .filter(guess -> guess.getProbability() >= SURE)
                .findFirst()
                .map(DetectedLanguage::getLocale)
                .map(locale -> locale.getLanguage());
    }

    private static String sampleOf(String text, List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            if (block.kind().quotable() && block.kind() != Block.Kind.HEADING && block.kind() != Block.Kind.FIELD) {
                int end = Math.min(block.span().end(), block.span().start() + SAMPLE);
                sample.append(text, block.span().start(), end).append('\n');
            }
        }
        return sample.toString();
    }

    /** {@code en} of {@code en-US}; unknown where it is no language code. */
    private static String code(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : UNKNOWN;
    }
}
