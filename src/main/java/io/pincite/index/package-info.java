/**
 * Keeps documents and passages findable, by word at once and by meaning as vectors arrive; durable, incremental, atomic.
 *
 * <p>The home of LangChain4j's embeddings and vector store and of Lucene's search. What is known at one moment is a
 * {@link io.pincite.index.Snapshot}; a question is answered from one snapshot from beginning to end.
 */
@NullMarked
package io.pincite.index;

import org.jspecify.annotations.NullMarked;
