package io.pincite.citation;

import io.pincite.index.Holding;
import io.pincite.index.Snapshot;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotations in a text: words between quotation marks, and the document that stands beside them as our own
 * address ({@code /documents/do_…?start=…&end=…}) or as the name of a file of the library. What stands between a quotation
 * and the next one, or the end of its line, belongs to it; so does what stands before it on its line.
 */
public final class QuotedText {

    /** How many chars a quotation may have to be looked up. */
    public static final int LONGEST = 4096;

    private static final Pattern QUOTED = Pattern.compile(
            "\u201C(?<curly>[^\u201D]+)\u201D|\u00AB(?<angle>[^\u00BB]+)\u00BB|\u201E(?<low>[^\u201C\u201D]+)[\u201C\u201D]"
                    + "|(?<!\\w)\"(?<straight>[^\"]+)\"");

    private static final Pattern ADDRESS =
            Pattern.compile("documents/(?<id>do_[0-9a-f]{16})(?:\\?start=(?<start>\\d{1,9})&end=(?<end>\\d{1,9}))?");

    private static final List<String> KINDS = List.of("curly", "angle", "low", "straight");

    private final List<Holding> files;

    /** Knows the files of {@code library} by name. */
    public QuotedText(Snapshot library) {
        this.files = library.holdings().stream()
                .sorted(Comparator.comparingInt(
                                (Holding holding) -> -holding.file().length())
                        .thenComparing(Holding::file))
                .toList();
    }

    /**
     * A quotation in a text.
     *
     * @param said what the text says of it
     * @param at where its words stand in the text, without the marks
     */
    public record Found(Quotation said, Span at) {}

    /** The quotations in {@code text}, in order, {@code most} of them at most. */
    public List<Found> in(String text, int most) {
        List<Span> places = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (places.size() < most && quoted.find()) {
            Span words = wordsOf(quoted);
            if (!words.in(text).isBlank() && words.length() <= LONGEST) {
                places.add(words);
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int from = i == 0 ? 0 : places.get(i - 1).end();
            int to = i + 1 < places.size() ? places.get(i + 1).start() : text.length();
            found.add(new Found(said(text, places.get(i), from, to), places.get(i)));
        }
        return List.copyOf(found);
    }

    private static Span wordsOf(Matcher quoted) {
        return KINDS.stream()
                .filter(kind -> quoted.group(kind) != null)
                .map(kind -> new Span(quoted.start(kind), quoted.end(kind)))
                .findFirst()
                .orElseThrow();
    }

    private Quotation said(String text, Span words, int from, int to) {
        String before = text.substring(Math.max(from, text.lastIndexOf('\n', words.start() - 1) + 1), words.start());
        int line = text.indexOf('\n', words.end());
        String behind = text.substring(words.end(), line < 0 ? to : Math.min(to, line));
        Matcher address = ADDRESS.matcher(behind);
        if (address.find()) {
            return new Quotation(words.in(text), Optional.of(address.group("id")), Optional.empty(), place(address));
        }
        Optional<String> named = named(behind).or(() -> named(before));
        return new Quotation(words.in(text), named, Optional.empty(), Optional.empty());
    }

    private static Optional<Span> place(Matcher address) {
        if (address.group("start") == null) {
            return Optional.empty();
        }
        int start = Integer.parseInt(address.group("start"));
        int end = Integer.parseInt(address.group("end"));
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private Optional<String> named(String words) {
        return words.isBlank()
                ? Optional.empty()
                : files.stream()
                        .filter(holding -> words.contains(holding.file()))
                        .map(Holding::id)
                        .findFirst();
    }
}
