/**
 * Makes and checks the library in {@code documents/} that ships with Pincite.
 *
 * <p>The text formats are written by hand. The PDF and the DOCX are made here, from the articles in
 * {@code src/test/resources/documents}, by {@code DocumentsMaker}.
 */
@NullMarked
package io.pincite.documents;

import org.jspecify.annotations.NullMarked;
