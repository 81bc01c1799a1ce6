package io.pincite.answer;

import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Question;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Span;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Questions that the library answers, made from what its documents name: the people they introduce, the days they speak
 * of, the names that several of them share. Each was asked and answered before it is suggested.
 */
@Singleton
public final class Suggestions {

    private static final int MOST_DOCUMENTS = 60;
    private static final int PASSAGES_EACH = 8;
    private static final int MOST_TRIED = 16;
    private static final int MOST = 6;

    /** What follows the name of a person whom a sentence introduces: "Ada Moreno, the executive director of ...". */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^,\\s+(?:the|a|an)\\s+(?:\\p{L}+\\s){0,3}(?:director|president|minister|general|commander|leader|head|chief"
                    + "|spokes\\p{L}+|professor|author|analyst|founder|chair\\p{L}*|secretary|mayor|officer|diplomat|editor"
                    + "|journalist|researcher)\\b.*",
            Pattern.DOTALL);

    private static final Pattern DAY = Pattern.compile("(?:\\d{4}|-)-\\d{2}-\\d{2}");

    private final Library library;
    private final Answerer answerer;
    private Optional<Known> known = Optional.empty();

    Suggestions(Library library, Answerer answerer) {
        this.library = library;
        this.answerer = answerer;
    }

    /**
     * Up to {@code most} questions, the same for the same library; empty for a library that names nothing. Whoever comes
     * first makes them for all.
     */
    public synchronized List<String> questions(int most) {
        Snapshot snapshot = library.snapshot();
        Known latest =
                known.filter(k -> k.snapshot == snapshot).orElseGet(() -> new Known(snapshot, answerable(snapshot)));
        known = Optional.of(latest);
        return latest.questions.subList(0, Math.min(most, latest.questions.size()));
    }

    private List<String> answerable(Snapshot snapshot) {
        return candidates(snapshot).stream()
                .limit(MOST_TRIED)
                .filter(question -> answerer.answer(new Question(question), AnswerListener.NONE)
                        .fold(cited -> true, no -> false))
                .limit(MOST)
                .toList();
    }

    /** People, days and names in turn, so that the first few already show what can be asked. */
    private static List<String> candidates(Snapshot snapshot) {
        Map<String, Set<String>> people = new LinkedHashMap<>();
        Map<String, Set<String>> days = new LinkedHashMap<>();
        Map<String, Set<String>> names = new LinkedHashMap<>();
        snapshot.holdings().stream()
                .map(Holding::document)
                .flatMap(Optional::stream)
                .filter(document -> document.language().equals("en"))
                .limit(MOST_DOCUMENTS)
                .forEach(document -> collect(snapshot, document, people, days, names));
        List<List<String>> kinds = List.of(
                asked("Who is ", "?", mostShared(people)),
                asked("What happened on ", "?", mostShared(days)),
                asked("What is reported about ", "?", mostShared(names)));
        Set<String> inTurn = new LinkedHashSet<>();
        for (int i = 0; i < MOST_TRIED; i++) {
            for (List<String> kind : kinds) {
                if (i < kind.size()) {
                    inTurn.add(kind.get(i));
                }
            }
        }
        return List.copyOf(inTurn);
    }

    private static void collect(
            Snapshot snapshot,
            Document document,
            Map<String, Set<String>> people,
            Map<String, Set<String>> days,
            Map<String, Set<String>> names) {
        for (Passage passage :
                snapshot.passagesOf(document).stream().limit(PASSAGES_EACH).toList()) {
            for (Span span : passage.sentences()) {
                String sentence = span.in(document.text());
                for (Mention mention : Mentions.in(sentence)) {
                    String words = mention.span().in(sentence);
                    if (mention.kind() == Mention.Kind.DATE
                            && DAY.matcher(mention.value()).matches()) {
                        note(days, words, document);
                    } else if (Names.isName(mention) && words.indexOf('\n') < 0) {
                        boolean introduced = INTRODUCTION
                                .matcher(sentence.substring(mention.span().end()))
                                .matches();
                        note(introduced && words.indexOf(' ') > 0 ? people : names, words, document);
                    }
                }
            }
        }
    }

    private static void note(Map<String, Set<String>> found, String words, Document document) {
        found.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(document.id());
    }

    /** What most documents name comes first; of equals, what was met first. */
    private static List<String> mostShared(Map<String, Set<String>> found) {
        List<Map.Entry<String, Set<String>>> entries = new ArrayList<>(found.entrySet());
        entries.sort(Comparator.comparingInt(
                (Map.Entry<String, Set<String>> entry) -> -entry.getValue().size()));
        return entries.stream().map(Map.Entry::getKey).limit(MOST_TRIED).toList();
    }

    private static List<String> asked(String before, String after, List<String> things) {
        return things.stream().map(thing -> before + thing + after).toList();
    }

    /** What one snapshot answers; another snapshot, even of the same size, may answer something else. */
    private record Known(Snapshot snapshot, List<String> questions) {}
}
