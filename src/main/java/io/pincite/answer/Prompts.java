package io.pincite.answer;

import io.pincite.intake.Document;
import io.pincite.llm.Prompt;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Ranked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a model is told. The words stand in {@code prompts/}, each with a line on why it is there; they hold no secret.
 * Question and passages are put in as they are, as data between marks that no text can foresee.
 */
final class Prompts {

    private static final int LONGEST_HEADING = 160;

    private final String rules = read("answer-rules.txt");
    private final String matter = read("answer-matter.txt");

    /** How the model should answer; the same for every question. */
    String rules() {
        return rules;
    }

    /** {@code question} with the passages to answer it from, numbered from 1. */
    Prompt forAnswer(Question question, List<Ranked> passages) {
        List<String> texts = passages.stream()
                .map(ranked -> visible(ranked.passage().text()))
                .toList();
        String mark = markFor(question.text() + texts);
        String fenced = IntStream.range(0, texts.size())
                .mapToObj(i -> "passage " + (i + 1) + " " + mark + "\n"
                        + heading(passages.get(i).passage().source()) + "\n" + texts.get(i) + "\n" + mark)
                .collect(Collectors.joining("\n\n"));
        return new Prompt(rules, filled(oneLine(question.text()), mark, fenced));
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
        String heading = oneLine(document.title())
                + document.outlet().map(outlet -> ", " + oneLine(outlet)).orElse("")
                + document.published().map(day -> ", " + day).orElse("");
        return heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading;
    }

    private static String oneLine(String text) {
        return visible(text).replaceAll("\\s+", " ").strip();
    }

    /** Nothing that only a machine would read. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cc}&&[^\\n\\t]]", "");
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

    /** The lines of a prompt without those that explain it. */
    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Prompts.class.getResourceAsStream("/prompts/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the prompt " + name, e);
        }
    }
}
