package io.pincite.intake;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the language of a text. Deterministic; for one thread. */
final class LanguageGuess {

    /** ISO 639-1 does not have it. */
    static final String UNKNOWN = "und";

    private static final int SHORTEST = 40;
    private static final int SAMPLE = 4000;
    private static final double SURE = 0.8;

    private final LanguageDetector detector;

    LanguageGuess() {
        try {
            detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .seed(0)
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
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
                : detector.getProbabilities(sample).stream()
                        .filter(guess -> guess.getProbability() >= SURE)
                        .findFirst()
                        .map(DetectedLanguage::getLocale)
                        .map(locale -> locale.getLanguage());
        return guessed.or(() -> declared.map(LanguageGuess::code)).orElse(UNKNOWN);
    }

    private static String sampleOf(String text, List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            if (block.kind() == Block.Kind.PARAGRAPH
                    || block.kind() == Block.Kind.LIST_ITEM
                    || block.kind() == Block.Kind.HEADING) {
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
