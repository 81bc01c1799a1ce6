package io.pincite.citation;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Normal;
import io.pincite.text.PartialDate;
import io.pincite.text.StopWords;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be checked in a text, in normal forms: {@code Dec. 8} and {@code December 8} are one date, {@code 1,000} and
 * {@code a thousand} one number. English spelling.
 *
 * @param dates as far as they are given
 * @param times days of the week and hours, folded
 * @param quantities numbers, percentages and sums of money, each with its kind
 * @param counted which number stands before which word, as {@code 56 town}
 * @param names as they are written
 * @param quotations what stands between quotation marks, folded
 */
record Facts(
        List<PartialDate> dates,
        Set<String> times,
        Set<String> quantities,
        Set<Counted> counted,
        List<String> names,
        Set<String> quotations) {

    /** A number and a word that it counts. */
    record Counted(String number, String word) {}

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final List<String> UNITS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private static final Pattern COMPOUND =
            Pattern.compile("\\b(" + String.join("|", TENS.keySet()) + ")[- ](" + String.join("|", UNITS) + ")\\b");
    private static final Pattern YEARS = Pattern.compile("\\b([12]\\d{3})\\s?[-\u2013\u2014]\\s?([12]\\d{3})\\b");
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:(" + String.join("|", ORDINALS) + ")(?! time)|(\\d{1,2})(?:st|nd|rd|th))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile("\\bone\\b|(?<![\\p{L}\\p{N}.,-])1(?![\\p{N}.,])");
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:dozens|hundreds|thousands|millions|billions)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EURO = Pattern.compile("\u20AC|euros|EUR");
    private static final Pattern POUND = Pattern.compile("\u00A3|pounds");
    private static final Pattern DOLLAR = Pattern.compile("\\$|dollars|USD");

    /** How many words after a number may be what it counts. */
    private static final int COUNTED_WORDS = 2;

    /** Copies what it is given. */
    Facts {
        dates = List.copyOf(dates);
        times = Set.copyOf(times);
        quantities = Set.copyOf(quantities);
        counted = Set.copyOf(counted);
        names = List.copyOf(names);
        quotations = Set.copyOf(quotations);
    }

    /** What {@code text} states. */
    static Facts in(String text, String language) {
        String even = even(text);
        List<PartialDate> dates = new ArrayList<>();
        Set<String> times = new HashSet<>();
        Set<String> quantities = new HashSet<>();
        Set<Counted> counted = new HashSet<>();
        List<String> names = new ArrayList<>();
        Set<String> quotations = new HashSet<>();
        for (Mention mention : Mentions.in(even)) {
            String words = mention.span().in(even);
            switch (mention.kind()) {
                case DATE -> dates.add(PartialDate.parse(mention.value()).orElseThrow());
                case TIME -> times.add(mention.value());
                case NUMBER, PERCENT, MONEY -> {
                    quantities.add(quantity(mention, words));
                    after(even, mention.span().end(), language)
                            .forEach(word -> counted.add(new Counted(mention.value(), word)));
                }
                case NAME -> names.add(words);
                case QUOTATION -> quotations.add(withoutStop(mention.value()));
            }
        }
        Matcher ordinal = ORDINAL.matcher(even);
        while (ordinal.find()) {
            quantities.add("ordinal " + (ordinal.group(1) == null ? ordinal.group(2) : place(ordinal.group(1))));
        }
        if (ONE.matcher(even).find()) {
            quantities.add("NUMBER 1");
        }
        return new Facts(dates, times, quantities, counted, names, quotations);
    }

    /** What both texts state. */
    Facts and(Facts other) {
        return new Facts(
                joined(dates, other.dates),
                Set.copyOf(joined(times, other.times)),
                Set.copyOf(joined(quantities, other.quantities)),
                Set.copyOf(joined(counted, other.counted)),
                joined(names, other.names),
                Set.copyOf(joined(quotations, other.quotations)));
    }

    private static <T> List<T> joined(Collection<T> one, Collection<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** The quantities that another text must state too. The word "one" mostly counts nothing, so it need not. */
    Set<String> statedQuantities(String text) {
        Set<String> stated = new HashSet<>(quantities);
        if (!text.matches(".*(?<![\\p{L}\\p{N}.,-])1(?![\\p{N}.,]).*")) {
            stated.remove("NUMBER 1");
        }
        return stated;
    }

    /** Whether {@code other} gives the words that are counted here another number. */
    boolean countsOtherwise(Facts other) {
        return counted.stream()
                .filter(mine -> !other.counted.contains(mine))
                .anyMatch(mine -> other.counted.stream().anyMatch(theirs -> theirs.word.equals(mine.word)));
    }

    /**
     * Whether {@code date} is given here in all its parts. A year that is not written may be that of publication.
     *
     * @param year the year in which the text was published
     */
    boolean give(PartialDate date, Optional<Integer> year) {
        return dates.stream().anyMatch(given -> gives(given, date, year))
                || (date.month().isEmpty()
                        && date.year().isPresent()
                        && quantities.contains("NUMBER " + date.year().getAsInt()));
    }

    private static boolean gives(PartialDate given, PartialDate date, Optional<Integer> year) {
        boolean sameYear = date.year().isEmpty()
                || given.year().equals(date.year())
                || (given.year().isEmpty()
                        && year.filter(y -> y == date.year().getAsInt()).isPresent());
        return sameYear
                && (date.month().isEmpty() || given.month().equals(date.month()))
                && (date.day().isEmpty() || given.day().equals(date.day()));
    }

    /** One way of writing numbers that are written in several. */
    private static String even(String text) {
        Matcher compound = COMPOUND.matcher(YEARS.matcher(NameWords.plain(text)).replaceAll("$1 to $2"));
        return compound.replaceAll(
                match -> Integer.toString(TENS.getOrDefault(match.group(1), 0) + 1 + UNITS.indexOf(match.group(2))));
    }

    /** "Hundreds" is no hundred, and five euros are no five dollars. */
    private static String quantity(Mention mention, String words) {
        if (VAGUE.matcher(words).find()) {
            return "vague " + words.toLowerCase(Locale.ROOT);
        }
        return mention.kind() + " " + mention.value() + (mention.kind() == Mention.Kind.MONEY ? currency(words) : "");
    }

    private static String currency(String words) {
        if (EURO.matcher(words).find()) {
            return " euro";
        }
        if (POUND.matcher(words).find()) {
            return " pound";
        }
        return DOLLAR.matcher(words).find() ? " dollar" : " " + words.replaceAll("[\\d.,\\s]", "");
    }

    private static String place(String word) {
        return Integer.toString(1 + ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> after(String text, int from, String language) {
        return Words.in(text.substring(from, Math.min(text.length(), from + 40)), language).stream()
                .map(Word::term)
                .takeWhile(term -> !StopWords.contains(term, language))
                .limit(COUNTED_WORDS)
                .toList();
    }

    private static String withoutStop(String quotation) {
        return quotation.replaceAll("[.,;:!?\\s]+$", "").replaceAll("\\s+", " ");
    }

    /** {@code text} as quotations are compared with it. */
    static String folded(String text) {
        return Normal.folded(text).replaceAll("\\s+", " ");
    }
}
