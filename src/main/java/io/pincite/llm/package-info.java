/**
 * The one door to a language model: which one, where it runs, and how much time, text and money a call may take. It may
 * be absent.
 *
 * <p>The home of LangChain4j's chat models and of the HTTP client behind them. What a model writes is only text here;
 * whether it is true is decided elsewhere.
 */
@NullMarked
package io.pincite.llm;

import org.jspecify.annotations.NullMarked;
