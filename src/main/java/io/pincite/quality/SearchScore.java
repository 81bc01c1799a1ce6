package io.pincite.quality;

import io.pincite.retrieval.Excerpt;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores the passages that a search found against what is known. */
final class SearchScore {

    /** How many passages are looked at. */
    static final int DEPTH = 10;

    /** How many of them count for spans: what a reader would be shown. */
    private static final int SHOWN = 5;

    private static final Map<Integer, Measure> HITS = Map.of(
            1, Measure.SEARCH_HIT_1, 4, Measure.SEARCH_HIT_4, 5, Measure.SEARCH_HIT_5, 10, Measure.SEARCH_HIT_10);
    private static final Map<Integer, Measure> ANSWERS = Map.of(
            1,
            Measure.SEARCH_ANSWER_1,
            4,
            Measure.SEARCH_ANSWER_4,
            5,
            Measure.SEARCH_ANSWER_5,
            10,
            Measure.SEARCH_ANSWER_10);

    private final Tally tally;

    SearchScore(Tally tally) {
        this.tally = tally;
    }

    void score(Golden golden, List<Excerpt> passages) {
        Set<String> files = golden.files();
        if (files.isEmpty()) {
            return;
        }
        tally.add(Measure.SEARCH_NDCG, ndcg(files, passages));
        HITS.forEach((k, measure) -> {
            boolean hit = first(k, passages).stream().anyMatch(passage -> files.contains(nameOf(passage)));
            tally.add(measure, hit, hit || k < DEPTH, golden.id(), golden.question() + " | wanted " + files);
        });
        if (!golden.answers().isEmpty()) {
            ANSWERS.forEach((k, measure) -> tally.add(
                    measure,
                    first(k, passages).stream()
                            .anyMatch(passage -> files.contains(nameOf(passage)) && answers(golden, passage))));
        }
        spans(golden, first(SHOWN, passages));
    }

    private static boolean answers(Golden golden, Excerpt passage) {
        return golden.answers().stream().anyMatch(answer -> Loosely.holds(passage.text(), answer));
    }

    /** Each file counts where its first passage stands. */
    private static double ndcg(Set<String> files, List<Excerpt> passages) {
        List<String> ranked =
                passages.stream().map(SearchScore::nameOf).distinct().toList();
        double gain = IntStream.range(0, ranked.size())
                .filter(i -> files.contains(ranked.get(i)))
                .mapToDouble(SearchScore::discount)
                .sum();
        double ideal = IntStream.range(0, Math.min(DEPTH, files.size()))
                .mapToDouble(SearchScore::discount)
                .sum();
        return gain / ideal;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2.0);
    }

    private void spans(Golden golden, List<Excerpt> passages) {
        if (golden.evidence().isEmpty()
                || golden.evidence().stream().anyMatch(place -> place.span().isEmpty())) {
            return;
        }
        List<Placed> known = golden.evidence().stream()
                .map(place -> new Placed(place.name(), place.span().orElseThrow()))
                .toList();
        List<Placed> found = passages.stream()
                .map(passage -> new Placed(nameOf(passage), passage.span()))
                .toList();
        double shared = lengthOf(known.stream()
                .flatMap(one -> found.stream().flatMap(other -> one.shared(other).stream()))
                .toList());
        double wanted = lengthOf(known);
        double given = found.stream().mapToInt(place -> place.span().length()).sum();
        tally.add(Measure.SPANS_RECALL, shared / wanted);
        tally.add(Measure.SPANS_PRECISION, given == 0 ? 0 : shared / given);
        tally.add(Measure.SPANS_IOU, shared / (given + wanted - shared));
    }

    /** How many chars the places cover, each counted once. */
    private static int lengthOf(List<Placed> places) {
        Map<String, List<Span>> byFile = places.stream()
                .collect(Collectors.groupingBy(Placed::file, Collectors.mapping(Placed::span, Collectors.toList())));
        return byFile.values().stream().mapToInt(SearchScore::lengthInOneFile).sum();
    }

    private static int lengthInOneFile(List<Span> spans) {
        int length = 0;
        int end = 0;
        for (Span span : spans.stream().sorted().toList()) {
            length += Math.max(0, span.end() - Math.max(end, span.start()));
            end = Math.max(end, span.end());
        }
        return length;
    }

    private static List<Excerpt> first(int k, List<Excerpt> passages) {
        return new ArrayList<>(passages.subList(0, Math.min(k, passages.size())));
    }

    private static String nameOf(Excerpt passage) {
        return Golden.nameOf(passage.found().passage().source().file());
    }

    private record Placed(String file, Span span) {

        Optional<Placed> shared(Placed other) {
            if (!file.equals(other.file) || !span.overlaps(other.span)) {
                return Optional.empty();
            }
            int start = Math.max(span.start(), other.span.start());
            return Optional.of(new Placed(file, new Span(start, Math.min(span.end(), other.span.end()))));
        }
    }
}
