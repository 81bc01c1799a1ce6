package io.pincite.index;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;

/**
 * Vectors that can be searched. Embedded beside each vector stands a segment whose text is the passage's id and whose
 * metadata, one for all passages of a document, names the document.
 */
interface VectorStore extends EmbeddingStore<TextSegment> {

    /** The metadata key of the document's id. */
    String DOCUMENT = "document";

    /** How many vectors there are. */
    int size();

    /** What is in this store now, for searching; later changes do not show in it. */
    EmbeddingStore<TextSegment> frozen();
}
