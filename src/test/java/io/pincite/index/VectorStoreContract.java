package io.pincite.index;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of vectors promises, whatever searches it. Extend it once per store. */
abstract class VectorStoreContract {

    static final Embedding EAST = Embedding.from(new float[] {1, 0});
    static final Embedding NORTH_EAST = Embedding.from(new float[] {1, 1});
    static final Embedding NORTH = Embedding.from(new float[] {0, 1});
    static final Embedding WEST = Embedding.from(new float[] {-1, 0});

    abstract VectorStore store();

    @Test
    void finds_the_nearest_first() {
        VectorStore store = compass();
        List<EmbeddingMatch<TextSegment>> matches = find(store, EAST, 3);
        assertThat(matches).extracting(EmbeddingMatch::embeddingId).containsExactly("e", "ne", "n");
        assertThat(matches.get(0).score()).isCloseTo(1, within(1e-6));
        assertThat(matches.get(1).score()).isCloseTo((1 + Math.sqrt(0.5)) / 2, within(1e-6));
        assertThat(matches.get(2).score()).isCloseTo(0.5, within(1e-6));
        assertThat(matches.get(0).embedded().text()).isEqualTo("e");
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(find(store(), EAST, 3)).isEmpty();
        assertThat(store().size()).isZero();
    }

    @Test
    void replaces_what_has_the_same_id() {
        VectorStore store = compass();
        put(store, "e", "first", WEST);
        assertThat(store.size()).isEqualTo(4);
        assertThat(find(store, WEST, 2)).extracting(EmbeddingMatch::embeddingId).containsExactlyInAnyOrder("e", "w");
        assertThat(find(store, EAST, 1)).extracting(EmbeddingMatch::embeddingId).containsExactly("ne");
    }

    @Test
    void forgets_what_was_removed() {
        VectorStore store = compass();
        store.removeAll(List.of("e", "unknown"));
        assertThat(store.size()).isEqualTo(3);
        assertThat(find(store, EAST, 1)).extracting(EmbeddingMatch::embeddingId).containsExactly("ne");
    }

    @Test
    void filters_before_it_chooses() {
        VectorStore store = compass();
        EmbeddingSearchRequest second = EmbeddingSearchRequest.builder()
                .queryEmbedding(EAST)
                .maxResults(1)
                .filter(metadataKey(VectorStore.DOCUMENT).isEqualTo("second"))
                .build();
        assertThat(store.search(second).matches())
                .extracting(EmbeddingMatch::embeddingId)
                .containsExactly("n");
    }

    @Test
    void leaves_out_what_is_too_far_away() {
        EmbeddingSearchRequest near = EmbeddingSearchRequest.builder()
                .queryEmbedding(EAST)
                .maxResults(4)
                .minScore(0.8)
                .build();
        assertThat(compass().search(near).matches())
                .extracting(EmbeddingMatch::embeddingId)
                .containsExactly("e", "ne");
    }

    @Test
    void does_not_change_once_frozen() {
        VectorStore store = compass();
        EmbeddingStore<TextSegment> frozen = store.frozen();
        store.removeAll(List.of("e"));
        put(store, "e2", "first", EAST);
        assertThat(find(frozen, EAST, 1))
                .extracting(EmbeddingMatch::embeddingId)
                .containsExactly("e");
        assertThat(find(store.frozen(), EAST, 1))
                .extracting(EmbeddingMatch::embeddingId)
                .containsExactly("e2");
    }

    private VectorStore compass() {
        VectorStore store = store();
        put(store, "n", "second", NORTH);
        put(store, "e", "first", EAST);
        put(store, "w", "second", WEST);
        put(store, "ne", "first", NORTH_EAST);
        return store;
    }

    static void put(VectorStore store, String id, String document, Embedding embedding) {
        Metadata metadata = Metadata.from(VectorStore.DOCUMENT, document);
        store.addAll(List.of(id), List.of(embedding), List.of(TextSegment.from(id, metadata)));
    }

    static List<EmbeddingMatch<TextSegment>> find(EmbeddingStore<TextSegment> store, Embedding near, int limit) {
        return store.search(EmbeddingSearchRequest.builder()
                        .queryEmbedding(near)
                        .maxResults(limit)
                        .build())
                .matches();
    }
}
