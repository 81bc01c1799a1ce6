package io.pincite.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a sentence names: dates, times, money, percentages, numbers, names, quotations. Rules for English spelling,
 * written by hand so that every mention can be explained and costs microseconds; names are found by their capital
 * letters, in whatever script has them.
 */
public final class Mentions {

    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("dozen", 12),
            Map.entry("dozens", 12),
            Map.entry("hundred", 100),
            Map.entry("hundreds", 100),
            Map.entry("thousand", 1000),
            Map.entry("thousands", 1000),
            Map.entry("million", 1_000_000),
            Map.entry("millions", 1_000_000));

    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final String SCALE = "(?:[ -](?<scale>hundred|thousand|million|billion|trillion))?";
    private static final String DIGITS = "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

    private static final Pattern TIME = Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|\\d{1,2}(?::\\d{2})?\\s?(?:[ap]\\.m\\.|[AaPp][Mm]\\b)|\\d{1,2}:\\d{2}\\b|noon\\b|midnight\\b)");
    private static final Pattern MONEY =
            Pattern.compile("[$\u20AC\u00A3\u00A5]\\s?" + DIGITS + SCALE + "|(?<![\\p{L}\\p{N}])"
                    + DIGITS.replace("digits", "amount") + SCALE.replace("scale", "unit")
                    + "\\s(?:dollars|euros|pounds|rubles|yen|yuan|francs|cents|USD|EUR)\\b");
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])" + DIGITS + "\\s?(?:%|percent\\b|per cent\\b)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,-])" + DIGITS + "(?![\\p{N}])" + SCALE);
    private static final Pattern NUMBER_WORD =
            Pattern.compile("\\b(?:" + String.join("|", NUMBER_WORDS.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTATION =
            Pattern.compile("[\"\u201C\u201E\u00AB]([^\"\u201C\u201D\u00BB\\n]{2,300})[\"\u201D\u201C\u00BB]");

    /** A word with a capital, an article joined to it as in al-Assad or ez-Zor, or an abbreviation such as U.S. */
    private static final String CAPITALIZED =
            "(?:(?:\\p{Lu}\\.){2,}|(?:\\p{Ll}{1,3}[-\u2019'\u02BC])?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*"
                    + "(?:[-\u2019'\u02BC&/](?!s\\b)[\\p{L}\\p{M}\\p{N}]+)*)";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}])" + CAPITALIZED
            + "(?:\\.?\\s(?:(?:(?:of|for|and) the|of|the|de|la|van|von|der|den|bin|ibn|du|da|di|del|al|el|for|and)\\s)?"
            + CAPITALIZED
            + "|\\s\\d{1,3}(?![\\p{N},.%]))*");

    private static final Pattern CONTRACTION = Pattern.compile("(?i)\\p{L}+(?:['\u2019](?:m|ve|ll|d|re)|n['\u2019]t)");

    private Mentions() {}

    /** The mentions in {@code text}, in order; those of different kinds may overlap, as a name in a quotation does. */
    public static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Dates.Found date : Dates.in(text)) {
            add(mentions, taken, Mention.Kind.DATE, date.span(), date.date().toString());
        }
        addAll(mentions, taken, Mention.Kind.TIME, TIME, text);
        if (Digits.in(text)) {
            addAll(mentions, taken, Mention.Kind.MONEY, MONEY, text);
            addAll(mentions, taken, Mention.Kind.PERCENT, PERCENT, text);
            addAll(mentions, taken, Mention.Kind.NUMBER, NUMBER, text);
        }
        addAll(mentions, taken, Mention.Kind.NUMBER, NUMBER_WORD, text);
        addNames(mentions, taken, text);
        addAll(mentions, new ArrayList<>(), Mention.Kind.QUOTATION, QUOTATION, text);
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(mentions);
    }

    private static void addAll(
            List<Mention> mentions, List<Span> taken, Mention.Kind kind, Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            add(mentions, taken, kind, new Span(match.start(), match.end()), valueOf(kind, match));
        }
    }

    private static void add(List<Mention> mentions, List<Span> taken, Mention.Kind kind, Span span, String value) {
        if (taken.stream().noneMatch(span::overlaps)) {
            mentions.add(new Mention(kind, span, value));
            taken.add(span);
        }
    }

    /** A name loses the words at its front that are capital only because a sentence begins there. */
    private static void addNames(List<Mention> mentions, List<Span> taken, String text) {
        List<Span> dates = Collections.unmodifiableList(new ArrayList<>(taken));
        Matcher match = NAME.matcher(text);
        while (match.find()) {
            int start = match.start();
            String first = firstWord(text.substring(start, match.end()));
            while (!first.isEmpty() && isNoName(first)) {
                start += first.length();
                while (start < match.end() && !Character.isLetterOrDigit(text.charAt(start))) {
                    start++;
                }
                first = firstWord(text.substring(start, match.end()));
            }
            if (start < match.end()) {
                Span span = new Span(start, match.end());
                if (dates.stream().noneMatch(span::overlaps)) {
                    mentions.add(new Mention(Mention.Kind.NAME, span, Normal.folded(span.in(text))));
                }
            }
        }
    }

    private static boolean isNoName(String word) {
        String folded = Normal.folded(word);
        return (StopWords.contains(folded, "en")
                        || Interjections.contains(folded)
                        || CONTRACTION.matcher(word).matches())
                && !word.equals("US");
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private static String valueOf(Mention.Kind kind, Matcher match) {
        return switch (kind) {
            case MONEY, PERCENT, NUMBER -> numberOf(match);
            case QUOTATION -> Normal.folded(match.group(1));
            case DATE, TIME, NAME -> Normal.folded(match.group());
        };
    }

    private static String numberOf(Matcher match) {
        String word = match.group().toLowerCase(Locale.ROOT);
        Integer spelled = NUMBER_WORDS.get(word);
        if (spelled != null) {
            return spelled.toString();
        }
        String digits = group(match, "digits");
        String scale = group(match, "scale");
        if (digits.isEmpty()) {
            digits = group(match, "amount");
            scale = group(match, "unit");
        }
        BigDecimal value = new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
        return value.stripTrailingZeros().toPlainString();
    }

    private static String group(Matcher match, String name) {
        boolean has = match.pattern().pattern().contains("<" + name + ">");
        String value = has ? match.group(name) : null;
        return value == null ? "" : value;
    }
}
