package io.pincite.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.langchain4j.data.segment.TextSegment;
import io.pincite.Sample;
import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.intake.Page;
import io.pincite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSplitterTest {

    private static final String LONG =
            "The convoy left the harbor at dawn and was seen from the hills above the town by several people. ";

    private final PassageSplitter splitter = new PassageSplitter();

    @Test
    void a_short_document_is_one_passage() {
        Document document = Sample.document("a.txt", "The ships left.\nThe port is empty.");

        assertThat(splitter.split(document))
                .extracting(Passage::text)
                .containsExactly("The ships left.\nThe port is empty.");
    }

    @Test
    void cuts_between_sentences() {
        Document document = Sample.document("a.txt", LONG.repeat(30).strip());

        assertThat(splitter.split(document))
                .hasSizeGreaterThan(3)
                .allSatisfy(passage -> assertThat(passage.text())
                        .startsWith("The convoy")
                        .endsWith("people.")
                        .hasSizeLessThan(900));
    }

    @Test
    void a_headline_belongs_to_what_follows_and_is_a_sentence_of_its_own() {
        Document document = document(
                "Ships leave\nThey left on Monday.",
                List.of(
                        new Block(Block.Kind.HEADING, new Span(0, 11), 1),
                        new Block(Block.Kind.PARAGRAPH, new Span(12, 32), 0)));

        Passage passage = splitter.split(document).get(0);

        assertThat(passage.sentences())
                .extracting(sentence -> sentence.in(document.text()))
                .containsExactly("Ships leave", "They left on Monday.");
    }

    @Test
    void leaves_out_what_must_not_be_quoted() {
        Document document = document(
                "They left. Donate now! They came back.",
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new Span(0, 10), 0),
                        new Block(Block.Kind.BOILERPLATE, new Span(11, 22), 0),
                        new Block(Block.Kind.PARAGRAPH, new Span(23, 38), 0)));

        assertThat(splitter.split(document)).extracting(Passage::text).containsExactly("They left.", "They came back.");
    }

    @Test
    void stays_on_one_page() {
        String text = "First page.\nSecond page.";
        Document document = new Document(
                "a.pdf",
                "sha256:0",
                "application/pdf",
                text,
                "a",
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new Span(0, 11), 0),
                        new Block(Block.Kind.PARAGRAPH, new Span(12, 24), 0)),
                List.of(new Page(1, "page 1", new Span(0, 11)), new Page(2, "page 2", new Span(12, 24))),
                List.of());

        assertThat(splitter.split(document))
                .extracting(passage -> passage.page().orElseThrow().number())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void covers_every_word_once_whatever_the_text(long seed) {
        Document document = Sample.document("random.txt", randomText(new Random(seed)));

        List<Passage> passages = splitter.split(document);

        int end = 0;
        for (Passage passage : passages) {
            assertThat(passage.span().start()).as("seed " + seed).isGreaterThanOrEqualTo(end);
            assertThat(isSpace(document.text().substring(end, passage.span().start())))
                    .as("seed " + seed)
                    .isTrue();
            end = passage.span().end();
        }
        assertThat(isSpace(document.text().substring(end))).as("seed " + seed).isTrue();
    }

    @Test
    void refuses_a_splitter_that_changes_the_words() {
        PassageSplitter shouting = new PassageSplitter(
                document -> List.of(TextSegment.from(document.text().toUpperCase(java.util.Locale.ROOT))));

        assertThatIllegalStateException()
                .isThrownBy(() -> shouting.split(Sample.document("a.txt", "They left.")))
                .withMessageContaining("changed the words of a.txt");
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Document document(String text, List<Block> blocks) {
        return new Document(
                "a.txt",
                "sha256:0",
                "text/plain",
                text,
                "a",
                Optional.empty(),
                Optional.empty(),
                "en",
                blocks,
                List.of(),
                List.of());
    }

    /** Words of all lengths, some of them absurd, with emoji, ideographs, blanks and line breaks between them. */
    private static String randomText(Random random) {
        List<String> parts = new ArrayList<>();
        IntStream.range(0, 200 + random.nextInt(400))
                .forEach(i -> parts.add(
                        switch (random.nextInt(12)) {
                            case 0 -> "\n";
                            case 1 -> "\n\n\t";
                            case 2 -> ". ";
                            case 3 -> "😀".repeat(1 + random.nextInt(3));
                            case 4 -> "港口空了。";
                            case 5 -> "x".repeat(random.nextInt(3000));
                            case 6 -> "\u00A0";
                            default -> "word" + random.nextInt(50) + " ";
                        }));
        return String.join("", parts);
    }
}
