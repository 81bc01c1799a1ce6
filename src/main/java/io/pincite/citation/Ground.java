package io.pincite.citation;

import io.pincite.index.Meaning;
import io.pincite.passage.Passage;
import io.pincite.text.Normal;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few passages that sentences are held against. A sentence is carried by up to three sentences in a row of one passage;
 * one that says two things may be carried by two places. What is not carried has no place, which is the usual case of a
 * doubt. Not safe to share between threads.
 */
public final class Ground {

    /** The share of a sentence's words that must stand at a place, names included. */
    private static final double WORDS = 0.55;

    /** The share of what it says of those it names. */
    private static final double SAID = 0.4;

    /** So many words in a row that a place lacks say something else, however well the rest fits. */
    private static final int TOO_MANY_MISSING = 3;

    /** How near the place must be in meaning. */
    private static final double NEAR = 0.5;

    /**
     * What both must come to together, and how much more for each sentence that is needed besides one. Measured on the
     * sentences in {@code paraphrases/}: right ones that stay below are about as many as wrong ones that stay above.
     */
    private static final double TOGETHER = 1.2;

    private static final double FOR_EACH_MORE = 0.1;

    /** Where one sentence says two things. */
    private static final Pattern JOINT = Pattern.compile(
            ";\\s+|,\\s+(?:and|but|while|whereas|yet|although|though)\\s+|\\s+(?:and|while|whereas|but)\\s+(?=\\p{Ll})");

    /** A half with fewer words says nothing by itself. */
    private static final int FEWEST_WORDS = 4;

    private final List<Passage> passages;
    private final Meaning meaning;
    private final List<Stretch> stretches = new ArrayList<>();

    Ground(List<Passage> passages, Meaning meaning) {
        this.passages = List.copyOf(passages);
        this.meaning = meaning;
    }

    /** Made when the first sentence comes: of a model that fails there may be none. */
    private List<Stretch> stretches() {
        if (stretches.isEmpty()) {
            passages.forEach(passage -> stretches.addAll(Stretch.allIn(passage)));
        }
        return stretches;
    }

    /** Where {@code sentence} stands, in these or other words; empty where nothing carries the whole of it. */
    public List<Place> carrying(String sentence) {
        Statement statement = statement(sentence);
        return place(statement).map(List::of).orElseGet(() -> inHalves(sentence));
    }

    private Statement statement(String sentence) {
        return new Statement(
                sentence, passages.isEmpty() ? "en" : passages.get(0).source().language(), this::isCommon);
    }

    private Optional<Place> place(Statement statement) {
        return stretches().stream()
                .filter(stretch -> stretch.turnsOn(statement))
                .filter(statement::mayStandIn)
                .map(stretch -> new Found(stretch, support(statement, stretch)))
                .filter(found -> found.support > 0)
                .max(Comparator.comparingDouble(Found::support))
                .filter(found -> !saidOtherwise(statement, found.stretch))
                .map(found -> found.stretch.place());
    }

    /** Whether another sentence says more of the same, with another date or number: that is the one that was meant. */
    private boolean saidOtherwise(Statement statement, Stretch stretch) {
        double met = statement.share(stretch.coreSource());
        return stretches().stream()
                .map(Stretch::coreSource)
                .anyMatch(other -> statement.share(other) > met && statement.datedOrCountedOtherwise(other));
    }

    /** 0 for a stretch that does not carry it; otherwise the more the better, a single sentence before several. */
    private double support(Statement statement, Stretch stretch) {
        double words = statement.share(stretch.source());
        double said = statement.shareSaid(stretch.source());
        double near = cosine(statement.text(), stretch.coreSource().text());
        double needed = TOGETHER + FOR_EACH_MORE * (stretch.sentences() - 1);
        boolean carried = statement.mostMissing(stretch.source()) < TOO_MANY_MISSING
                && words >= WORDS
                && said >= SAID
                && near >= NEAR
                && said + near >= needed;
        return carried ? words + near - FOR_EACH_MORE * (stretch.sentences() - 1) : 0;
    }

    private double cosine(String one, String other) {
        float[] first = meaning.vectorOf(one);
        float[] second = meaning.vectorOf(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    private List<Place> inHalves(String sentence) {
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find()) {
            String first = sentence.substring(0, joint.start());
            String second = sentence.substring(joint.end());
            if (words(first) >= FEWEST_WORDS && words(second) >= FEWEST_WORDS) {
                List<Place> places = both(statement(first), statement(second));
                if (!places.isEmpty()) {
                    return places;
                }
            }
        }
        return List.of();
    }

    /** The second half is about whom the first is about, so its place must name them too. */
    private List<Place> both(Statement first, Statement second) {
        Optional<Place> one = place(first);
        Optional<Place> other = one.flatMap(found -> place(second.about(first)));
        if (other.isEmpty()) {
            return List.of();
        }
        return one.equals(other) ? List.of(one.get()) : List.of(one.get(), other.get());
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** Whether a word that begins a sentence stands here in small letters, so that it is no name. */
    private boolean isCommon(String word) {
        Pattern small = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        return passages.stream()
                        .anyMatch(passage -> small.matcher(passage.text()).find())
                || Openers.contain(Normal.folded(word));
    }

    private record Found(Stretch stretch, double support) {}

    /**
     * One to three sentences in a row.
     *
     * @param core the place, among them, of the one that is to say it; the others may only say of whom and when
     */
    record Stretch(Passage passage, Span span, List<SourceText> each, int core, SourceText source) {

        private static final int MOST = 3;

        static List<Stretch> allIn(Passage passage) {
            List<Span> spans = passage.sentences();
            List<SourceText> sources = spans.stream()
                    .map(span -> SourceText.of(span.in(passage.source().text()), passage.source()))
                    .toList();
            List<Stretch> all = new ArrayList<>();
            for (int from = 0; from < spans.size(); from++) {
                for (int to = from; to < Math.min(spans.size(), from + MOST); to++) {
                    List<SourceText> each = sources.subList(from, to + 1);
                    SourceText whole = each.stream().reduce(SourceText::and).orElseThrow();
                    for (int core = Math.max(0, each.size() - 2); core < each.size(); core++) {
                        all.add(new Stretch(passage, spans.get(from).join(spans.get(to)), each, core, whole));
                    }
                }
            }
            return all;
        }

        /** Whether no other of its sentences holds more of the statement than the core does. */
        boolean turnsOn(Statement statement) {
            double most = statement.share(coreSource());
            return most > 0 && each.stream().allMatch(other -> statement.share(other) <= most);
        }

        Place place() {
            return new Place(passage, span);
        }

        SourceText coreSource() {
            return each.get(core);
        }

        int sentences() {
            return each.size();
        }
    }
}
