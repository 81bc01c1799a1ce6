/**
 * A topic in, one cited page out: summary, key facts, timeline, who said what, numbers, where the sources differ, what
 * they leave open; as a value. Briefings and answers as Markdown, HTML, DOCX and PDF.
 *
 * <p>Every sentence is a quote, or is built from nothing but dates, names and numbers that its citations hold. The home
 * of writing documents: POI, PDFBox and the HTML renderer below them.
 */
@NullMarked
package io.pincite.briefing;

import org.jspecify.annotations.NullMarked;
