package io.pincite.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.pincite.text.Words;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds texts alike that share words: each word is a direction. Counts how many passages it embedded. */
final class WordModel implements EmbeddingModel {

    private static final int DIMENSION = 48;

    private final AtomicInteger embedded = new AtomicInteger();

    int embedded() {
        return embedded.get();
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(segments.stream().map(this::embedding).toList());
    }

    private Embedding embedding(TextSegment segment) {
        if (!segment.text().equals("warm-up")) {
            embedded.incrementAndGet();
        }
        float[] vector = new float[DIMENSION];
        for (String term : Words.termsIn(segment.text(), "en")) {
            Random direction = new Random(term.hashCode());
            for (int i = 0; i < DIMENSION; i++) {
                vector[i] += (float) direction.nextGaussian();
            }
        }
        Embedding embedding = Embedding.from(vector);
        embedding.normalize();
        return embedding;
    }
}
