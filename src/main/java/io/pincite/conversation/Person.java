package io.pincite.conversation;

import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import io.pincite.text.Names;
import io.pincite.text.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells persons from organizations, countries and things by how they are named. English. */
final class Person {

    private static final Pattern TITLE = Pattern.compile(
            ".*\\b(?:president|minister|general|colonel|major|captain|commander|admiral|mr|mrs|ms|dr|professor|judge"
                    + "|senator|governor|mayor|chancellor|king|queen|prince|princess|pope|secretary|spokesman|spokeswoman"
                    + "|chairman|chairwoman|director|leader|chief|author|singer|actor|actress|coach)\\.?\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Words that tell of many or of a thing, in a name and before one, as in "which party". */
    private static final Set<String> NOBODY = Set.of(
            ("academy administration agency airline airlines airport alliance army assembly association authority award bank"
                            + " base bay board book bridge brigade broadcaster bureau cabinet center channel church city club"
                            + " coast college commission committee company congress corporation council country court cup day"
                            + " department district division embassy family federation ferry film fleet force forces foundation"
                            + " front fund game government group harbor hospital hotel house industries institute island"
                            + " journal lake law league magazine market media ministry month mountain movement museum nations"
                            + " navy network news newspaper ocean office operation organization paper park parliament party"
                            + " place plant police port post press province radio region republic river road school sea senate"
                            + " service services ship ships society song square state states station store street strait team"
                            + " television theater times town treasury treaty tribunal tribune troops union university"
                            + " vessel vessels village war week world year bloomberg interfax reuters tass")
                    .split(" "));

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code ->
                    Normal.folded(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");

    private Person() {}

    /** Who {@code text} names first: somebody with a title or a full name before others who may be somebody. */
    static Optional<String> in(String text) {
        return first(text, name -> isSurely(name, text))
                .or(() -> first(text, name -> Names.isSomebody(name, text) && mayBe(name, text)))
                .or(() -> first(text, name -> mayBe(name, text)));
    }

    /** The same, but nobody who only may be somebody. */
    static Optional<String> surelyIn(String text) {
        return first(text, name -> isSurely(name, text));
    }

    /** What {@code text} names first that is surely no person, with its article. */
    static Optional<String> otherIn(String text) {
        return names(text).stream()
                .filter(name -> !mayBe(name, text))
                .map(name -> (the(name, text) ? "the " : "") + name.span().in(text))
                .findFirst();
    }

    /** Whether {@code noun}, as in "which noun", can be a kind of person. */
    static boolean canBe(String noun) {
        List<String> words = wordsOf(noun);
        return !NOBODY.contains(words.get(words.size() - 1));
    }

    private static Optional<String> first(String text, Predicate<Mention> accepted) {
        return names(text).stream()
                .filter(accepted)
                .map(name -> name.span().in(text))
                .findFirst();
    }

    private static List<Mention> names(String text) {
        return Mentions.in(text).stream().filter(Names::isName).toList();
    }

    private static boolean isSurely(Mention name, String text) {
        return mayBe(name, text)
                && (TITLE.matcher(before(name, text)).matches()
                        || (wordsOf(name.value()).size() > 1 && !the(name, text)));
    }

    private static boolean mayBe(Mention name, String text) {
        return wordsOf(name.value()).stream().noneMatch(NOBODY::contains)
                && !COUNTRIES.contains(name.value())
                && !INITIALS.matcher(name.span().in(text)).matches();
    }

    private static boolean the(Mention name, String text) {
        return before(name, text).toLowerCase(Locale.ROOT).endsWith("the ");
    }

    private static String before(Mention name, String text) {
        return text.substring(0, name.span().start());
    }

    private static List<String> wordsOf(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
