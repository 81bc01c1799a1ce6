import { sourceItem } from "./citation-source.js";
import { el, foreign } from "./element.js";
import { notes } from "./facts.js";
import { t } from "./strings.js";

/**
 * The honest no: what the library lacks, what came closest, and what it could be asked instead.
 *
 * @param {Object} answer with outcome `not-found`
 * @param {{open: function(Object, HTMLElement): void, ask: function(string): void}} actions
 * @returns {HTMLElement}
 */
export function notFound(answer, { open, ask }) {
  const unknown = answer.unknownWords ?? [];
  const closest = answer.closest ?? [];
  return el(
    "div",
    { class: "not-found" },
    el("p", { class: "no" }, t("notFound.title")),
    answer.reading ? el("p", {}, t("notFound.reading")) : null,
    answer.byWordsOnly ? el("p", {}, t("notFound.byWordsOnly")) : null,
    unknown.length > 0
      ? el(
          "p",
          { class: "unknown" },
          t("notFound.unknown", { count: unknown.length }),
          " ",
          unknown.flatMap((word, index) => [index > 0 ? ", " : "", foreign(word, "unknown-word")]),
        )
      : null,
    notes(answer),
    closest.length > 0
      ? el(
          "div",
          { class: "closest" },
          el("h3", {}, t("notFound.closest")),
          el(
            "ul",
            { class: "source-list" },
            closest.map((citation) => sourceItem({ ...citation, number: null, answer: answer.id, closest: citation.number }, null, open)),
          ),
        )
      : null,
    suggestionButtons(answer.suggestions ?? [], ask),
  );
}

/**
 * Questions as buttons that ask them; nothing where there are none.
 *
 * @param {string[]} questions
 * @param {function(string): void} ask
 * @returns {?HTMLElement}
 */
export function suggestionButtons(questions, ask) {
  if (questions.length === 0) {
    return null;
  }
  return el(
    "div",
    { class: "suggestions" },
    el("p", { class: "suggestions-title" }, t("suggestions.title")),
    el(
      "ul",
      { "aria-label": t("suggestions.title") },
      questions.map((question) =>
        el("li", {}, el("button", { type: "button", dir: "auto", on: { click: () => ask(question) } }, question)),
      ),
    ),
  );
}
