package io.pincite.retrieval;

import io.pincite.index.Snapshot;
import io.pincite.intake.Document;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Periods;
import io.pincite.text.Span;
import io.pincite.text.StopWords;
import io.pincite.text.Word;
import io.pincite.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Understands a question without a model: what it asks for, and which of its words a search should look for. */
final class QuestionReader {

    private static final String ENGLISH = "en";

    /** Months and their short forms, so that a question about December finds Dec. as well. */
    private static final List<Set<String>> MONTHS = List.of(
            Set.of("januari", "jan"),
            Set.of("februari", "feb"),
            Set.of("march", "mar"),
            Set.of("april", "apr"),
            Set.of("june", "jun"),
            Set.of("juli", "jul"),
            Set.of("august", "aug"),
            Set.of("septemb", "sep", "sept"),
            Set.of("octob", "oct"),
            Set.of("novemb", "nov"),
            Set.of("decemb", "dec"));

    /** Verbs so general that a text which means the same seldom uses the same one; normal forms. */
    private static final Set<String> GENERAL = Set.of(
            "take", "taken", "took", "make", "made", "get", "got", "give", "given", "gave", "go", "gone", "went",
            "come", "came", "becom", "becam", "happen", "occur", "put", "keep", "kept", "use", "call", "mean", "seem",
            "want", "know", "known", "find", "found", "involv", "mention");

    /**
     * What a general verb tells, as a share of what its rarity would say. For finding it hardly matters: nDCG@10 in dated logs
     * is .854 at 0, .3 and 1 and .856 at .6. It is there for answering: a sentence that answers need not hold such a verb.
     */
    private static final double SAYS_LITTLE = 0.3;

    private QuestionReader() {}

    /** Reads {@code question} as a question to what {@code library} holds. */
    static Inquiry read(Question question, Snapshot library) {
        String text = question.text();
        Asked asked = Asked.by(text);
        List<Mention> mentions = Mentions.in(text);
        Map<Span, Set<String>> forms = formsOf(text, languagesOf(library));
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        addSpellings(text, forms, mentions, library, spellings);
        List<Sought> words = new ArrayList<>();
        Set<Set<String>> seen = new LinkedHashSet<>();
        forms.forEach((span, terms) -> {
            if (seen.add(terms) && !asked.saidBy(span.in(text).toLowerCase(Locale.ROOT))) {
                words.add(sought(span.in(text), terms, isName(span, mentions), library));
            }
        });
        Optional<Sought> noun = words.stream()
                .filter(word -> Asked.nounsIn(text).contains(word.spelled().toLowerCase(Locale.ROOT)))
                .findFirst();
        List<Document> covers = library.covers();
        return new Inquiry(
                question,
                asked,
                words,
                noun,
                mentions,
                Periods.in(text, newest(covers)),
                Outlets.of(covers).namedIn(text),
                spellings,
                library.knows(QuestionLanguage.of(text)));
    }

    /** Dates without a year, and words such as "last week", count from what was published last. */
    private static Optional<LocalDate> newest(List<Document> covers) {
        return covers.stream()
                .flatMap(document -> document.published().stream())
                .max(Comparator.naturalOrder());
    }

    /** Adds other spellings to the forms of the names, and of the words that stand nowhere. */
    private static void addSpellings(
            String text,
            Map<Span, Set<String>> forms,
            List<Mention> mentions,
            Snapshot library,
            Map<String, List<String>> found) {
        Spellings spellings = new Spellings(library);
        forms.forEach((span, terms) -> {
            if (isName(span, mentions) || terms.stream().allMatch(term -> library.frequency(term) == 0)) {
                Map<String, String> others = new TreeMap<>();
                Set.copyOf(terms).stream().sorted().forEach(term -> others.putAll(spellings.of(span.in(text), term)));
                note(span.in(text), others, terms, found);
            }
        });
        mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .forEach(mention -> forms.entrySet().stream()
                        .filter(form -> mention.span().covers(form.getKey()))
                        .findFirst()
                        .ifPresent(first -> {
                            String name = mention.span().in(text);
                            note(name, new TreeMap<>(spellings.initialsOf(name)), first.getValue(), found);
                        }));
    }

    private static void note(
            String spelled, Map<String, String> others, Set<String> terms, Map<String, List<String>> found) {
        others.keySet().removeAll(terms);
        if (!others.isEmpty()) {
            terms.addAll(others.keySet());
            found.put(spelled, List.copyOf(others.values()));
        }
    }

    private static Set<String> languagesOf(Snapshot library) {
        Set<String> languages = new LinkedHashSet<>(List.of(ENGLISH));
        languages.addAll(library.languages());
        return languages;
    }

    /**
     * The normal forms of each word in all languages; a word that carries nothing in one of them falls out, and words
     * written as one are sought one by one, since the library may write them apart.
     */
    private static Map<Span, Set<String>> formsOf(String text, Set<String> languages) {
        Map<Span, Set<String>> forms = new LinkedHashMap<>();
        Set<Span> empty = new LinkedHashSet<>();
        for (String language : languages) {
            for (Word word : Words.in(text, language)) {
                if (StopWords.contains(word.term(), language)) {
                    empty.add(word.span());
                } else {
                    forms.computeIfAbsent(word.span(), span -> new LinkedHashSet<>())
                            .addAll(withShortForms(word.term()));
                }
            }
        }
        boolean anythingLeft = forms.keySet().stream().anyMatch(span -> !empty.contains(span));
        if (anythingLeft) {
            forms.keySet().removeAll(empty);
        }
        forms.keySet()
                .removeIf(whole -> forms.keySet().stream().anyMatch(part -> whole.covers(part) && !part.covers(whole)));
        return forms;
    }

    private static Set<String> withShortForms(String term) {
        return MONTHS.stream().filter(month -> month.contains(term)).findFirst().orElse(Set.of(term));
    }

    private static Sought sought(String spelled, Set<String> terms, boolean name, Snapshot library) {
        int frequency = terms.stream().mapToInt(library::frequency).sum();
        double all = Math.max(1, library.passages());
        double rarity = Math.log(1 + Math.max(0, all - frequency + 0.5) / (frequency + 0.5));
        double told = terms.stream().anyMatch(GENERAL::contains) ? SAYS_LITTLE * rarity : rarity;
        return new Sought(spelled, terms, Math.max(told, 0.05), frequency > 0, name);
    }

    private static boolean isName(Span span, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.span().covers(span));
    }
}
