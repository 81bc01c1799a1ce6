import { el } from "./element.js";
import { langOf } from "./format.js";

/** How long a marked stretch may be and still be kept on one line. */
const SHORT = 24;

/**
 * The words of a citation, with the short answer inside them marked.
 *
 * @param {Object} citation
 * @param {boolean} [withNeighbours] whether the words before and after it are shown too
 * @returns {HTMLElement}
 */
export function quote(citation, withNeighbours = false) {
  return el(
    "blockquote",
    { class: "quote", dir: "auto", lang: langOf(citation.document) },
    withNeighbours && citation.before
      ? el("span", { class: "neighbour" }, `…${wordsAfterCut(citation.before)} `)
      : null,
    ...markedWords(citation),
    withNeighbours && citation.after ? el("span", { class: "neighbour" }, ` ${wordsBeforeCut(citation.after)}…`) : null,
  );
}

/**
 * The short answer that the quote of a citation gives, as the source spells it; empty where none is marked.
 *
 * @param {Object} citation
 * @returns {string}
 */
export function shortAnswer(citation) {
  return citation.marked
    ? citation.quote.slice(citation.marked.start - citation.start, citation.marked.end - citation.start)
    : "";
}

/**
 * A sentence with a stretch of it marked where it occurs, else plain.
 *
 * @param {string} text
 * @param {string} words what to mark; may be empty
 * @returns {Array<string | HTMLElement>}
 */
export function withMark(text, words) {
  const at = words ? text.indexOf(words) : -1;
  if (at < 0) {
    return [text];
  }
  return [text.slice(0, at), marked(words), text.slice(at + words.length)];
}

/**
 * Parts the last word from a sentence, so that the number behind it stays on its line; a very long word is left alone.
 *
 * @param {Array<string | HTMLElement>} nodes the sentence, as {@link withMark} gives it
 * @returns {{rest: Array<string | HTMLElement>, last: Array<string | HTMLElement>}}
 */
export function cutLastWord(nodes) {
  const end = nodes[nodes.length - 1];
  const before = nodes[nodes.length - 2];
  if (/^\S{1,3}$/u.test(end) && before?.className === "short") {
    return { rest: nodes.slice(0, -2), last: [before, end] };
  }
  const last = typeof end === "string" ? (/\s\S{1,24}$/u.exec(end)?.[0].slice(1) ?? "") : "";
  return last === ""
    ? { rest: nodes, last: [] }
    : { rest: [...nodes.slice(0, -1), end.slice(0, -last.length)], last: [last] };
}

/** A marked stretch; a short one is not broken over two lines. */
function marked(words) {
  return el("mark", { class: words.length <= SHORT ? "short" : null }, words);
}

/** The neighbours are cut anywhere by the service: a torn word at the edge is left out. */
const wordsAfterCut = (text) => text.trimEnd().replace(/^\S{1,20}\s/u, "");
const wordsBeforeCut = (text) => text.trimStart().replace(/\s\S{1,20}$/u, "");

function markedWords(citation) {
  if (!citation.marked) {
    return [citation.quote];
  }
  const start = citation.marked.start - citation.start;
  const end = citation.marked.end - citation.start;
  return [citation.quote.slice(0, start), marked(citation.quote.slice(start, end)), citation.quote.slice(end)];
}
