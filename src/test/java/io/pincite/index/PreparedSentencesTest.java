package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.pincite.Sample;
import io.pincite.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedSentencesTest {

    private static final Shelf TWO = Shelf.of(
            Sample.document("ferry.txt", "The ferry sank. Nobody was hurt."),
            Sample.document("bridge.txt", "The bridge is new."));
    private static final Shelf ONE = Shelf.of(Sample.document("bridge.txt", "The bridge is new."));

    @TempDir
    Path folder;

    private final AtomicInteger embedded = new AtomicInteger();
    private final EmbeddingModel model = new EmbeddingModel() {
        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
            embedded.addAndGet(texts.size());
            return Response.from(texts.stream()
                    .map(text -> Embedding.from(new float[] {text.text().length(), 1}))
                    .toList());
        }
    };

    @Test
    void a_sentence_is_ready_before_anybody_asks() throws Exception {
        PreparedSentences sentences = started(TWO, 100);

        await().until(() -> sentences.vectorOf("The bridge is new.").isPresent());
        await().until(() -> sentences.vectorOf("Nobody was hurt.").isPresent());
        assertThat(sentences.vectorOf("Nobody was hurt.")).hasValue(new float[] {16, 1});
        assertThat(sentences.vectorOf("Nobody asked.")).isEmpty();
        sentences.stop();
    }

    @Test
    void nothing_is_embedded_again_after_a_restart() throws Exception {
        PreparedSentences first = started(TWO, 100);
        await().until(() -> first.vectorOf("Nobody was hurt.").isPresent());
        first.stop();
        int before = embedded.get();

        PreparedSentences again = started(TWO, 100);
        await().until(() -> again.vectorOf("Nobody was hurt.").isPresent());
        again.stop();

        assertThat(embedded).hasValue(before);
    }

    @Test
    void a_sentence_goes_with_its_document() throws Exception {
        PreparedSentences first = started(TWO, 100);
        await().until(() -> first.vectorOf("Nobody was hurt.").isPresent());
        first.stop();

        PreparedSentences again = started(ONE, 100);
        await().until(() -> again.vectorOf("The bridge is new.").isPresent()
                && again.vectorOf("Nobody was hurt.").isEmpty());
        again.stop();
    }

    @Test
    void keeps_no_more_than_allowed() throws Exception {
        PreparedSentences none = started(TWO, 0);

        assertThat(none.vectorOf("The bridge is new.")).isEmpty();
        none.stop();
        assertThat(embedded).hasValue(0);
    }

    private PreparedSentences started(Shelf shelf, int most) {
        PreparedSentences sentences =
                new PreparedSentences(folder, most, new Encoder("stand-in", () -> model), new QuestionGate());
        sentences.start(shelf);
        return sentences;
    }
}
