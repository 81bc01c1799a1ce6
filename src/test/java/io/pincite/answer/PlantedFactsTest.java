package io.pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.Shelf;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Retrievers;
import io.pincite.retrieval.Writer;
import io.pincite.text.Mention;
import io.pincite.text.Mentions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A model that mixes made-up things into right answers over the shipped documents: none of them reaches a reader. */
class PlantedFactsTest {

    private static final Pattern QUESTION = Pattern.compile("\"question\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Stand in no document. */
    private static final String DAY = "October 19";

    private static final String NUMBER = "7391";
    private static final String NAME = "Viktor Halvorsen";
    private static final List<String> MARKS = List.of("[97]", "[1, 97]", "(source 97)", "\u301097\u2020x\u3011");

    @Test
    void none_of_two_hundred_answers_with_something_made_up_shows_it() throws IOException {
        Shelf shelf = ShippedText.shelf();
        int answers = 0;
        List<String> shown = new ArrayList<>();
        for (String question : questions()) {
            List<String> right = quotes(shelf, question);
            for (Map.Entry<String, String> planted : planted(right).entrySet()) {
                answers++;
                String text = String.join(" ", right) + " " + planted.getValue();
                Answer.Cited answer = said(shelf, question, text);
                String all = answer.text();
                if (all.contains(DAY)
                        || all.contains(NUMBER)
                        || all.contains("Halvorsen")
                        || all.matches(".*\\b97\\b.*")
                        || answer.claims().stream()
                                .anyMatch(claim -> claim.citations().isEmpty())) {
                    shown.add(planted.getKey() + ": " + all);
                }
            }
        }

        assertThat(answers).isGreaterThanOrEqualTo(200);
        assertThat(shown).isEmpty();
    }

    private static Map<String, String> planted(List<String> right) {
        Map<String, String> planted = new LinkedHashMap<>();
        if (right.isEmpty()) {
            return planted;
        }
        String sentence = right.get(0);
        planted.put("name", withOther(sentence, Mention.Kind.NAME, NAME));
        planted.put("day", withOther(sentence, Mention.Kind.DATE, DAY));
        planted.put("number", withOther(sentence, Mention.Kind.NUMBER, NUMBER));
        planted.put("sentence", NAME + " confirmed this on " + DAY + ", and " + NUMBER + " people heard it [1].");
        for (String mark : MARKS) {
            planted.put("mark " + mark, sentence.replaceAll("\\.$", "") + " " + mark + ".");
        }
        return planted;
    }

    /** The first of its kind exchanged; where there is none, one added. */
    private static String withOther(String sentence, Mention.Kind kind, String other) {
        return Mentions.in(sentence).stream()
                .filter(mention -> mention.kind() == kind)
                .findFirst()
                .map(mention -> sentence.substring(0, mention.span().start())
                        + other
                        + sentence.substring(mention.span().end()))
                .orElse(sentence.replaceAll("[.]$", "") + (kind == Mention.Kind.DATE ? " on " : ", said ") + other
                        + ".");
    }

    private static List<String> questions() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/golden/questions.jsonl")).stream()
                .flatMap(line -> QUESTION.matcher(line).results())
                .map((MatchResult match) -> match.group(1).replace("\\\"", "\""))
                .toList();
    }

    private static List<String> quotes(Shelf shelf, String question) {
        return new Answerer(shelf, Retrievers.over(shelf), new ExtractiveWriter(shelf, () -> 0.5))
                .answer(new Question(question), AnswerListener.NONE)
                .fold(cited -> cited.claims().stream().map(Claim::text).toList(), no -> List.of());
    }

    private static Answer.Cited said(Shelf shelf, String question, String text) {
        return new Answerer(
                        shelf,
                        Retrievers.over(shelf),
                        GeneratedWriterTest.generating(shelf, new ScriptedModel(prompt -> text)))
                .answer(new Question(question, Filter.NONE, Writer.GENERATED), AnswerListener.NONE)
                .fold(cited -> cited, no -> {
                    throw new AssertionError(question);
                });
    }
}
