package io.pincite.answer;

import io.pincite.intake.Document;
import io.pincite.llm.Prompt;
import io.pincite.llm.PromptText;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Ranked;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a model is told. The words stand in {@code prompts/}, each with a line on why it is there; they hold no secret.
 * Question and passages are put in as they are, as data between marks that no text can foresee.
 */
final class Prompts {

    private static final int LONGEST_HEADING = 160;

    private final String rules = PromptText.read("answer-rules.txt");
    private final String matter = PromptText.read("answer-matter.txt");

    /** How the model should answer; the same for every question. */
    String rules() {
        return rules;
    }

    /** {@code question} with the passages to answer it from, numbered from 1. */
    Prompt forAnswer(Question question, List<Ranked> passages) {
        List<String> texts = passages.stream()
                .map(ranked -> PromptText.visible(ranked.passage().text()))
                .toList();
        String mark = markFor(question.text() + texts);
        String fenced = IntStream.range(0, texts.size())
                .mapToObj(i -> "passage " + (i + 1) + " " + mark + "\n"
                        + heading(passages.get(i).passage().source()) + "\n" + texts.get(i) + "\n" + mark)
                .collect(Collectors.joining("\n\n"));
        return new Prompt(rules, filled(PromptText.oneLine(question.text()), mark, fenced));
    }

    /** In one pass, so that a question which holds the sign of a gap fills none. */
    private String filled(String question, String mark, String passages) {
        return matter.lines()
                .map(line -> switch (line) {
                    case "{question}" -> question;
                    case "{passages}" -> passages;
                    default -> line.replace("{mark}", mark);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String heading(Document document) {
        String heading = PromptText.oneLine(document.title())
                + document.outlet()
                        .map(outlet -> ", " + PromptText.oneLine(outlet))
                        .orElse("")
                + document.published().map(day -> ", " + day).orElse("");
        return heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading;
    }

    /** Depends on all the text between the marks, so that none of it can hold it. */
    private static String markFor(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
