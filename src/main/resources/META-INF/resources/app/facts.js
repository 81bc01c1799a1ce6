import { el } from "./element.js";
import { age, day, number } from "./format.js";
import { icon } from "./icons.js";
import { t } from "./strings.js";

/** Notes that only tell how it was searched. */
const NEUTRAL = new Set(["newest", "spellings"]);

/**
 * What a reader should know about an answer at a glance: how much of it is verified, how many independent sources stand
 * behind it, how old they are, and whether one of them has changed since.
 *
 * @param {Object} answer
 * @param {string[]} changed the documents that are no longer what they were
 * @returns {?HTMLElement}
 */
export function chips(answer, changed) {
  if (answer.outcome === "not-found") {
    return null;
  }
  return el(
    "ul",
    { class: "chips", "aria-label": t("facts.label") },
    verified(answer.verified),
    answer.independentSources ? chip("sources", t("facts.sources", { count: answer.independentSources })) : null,
    newest(answer.citations),
    undated(answer.citations),
    changed.length > 0 ? chip("warning", t("facts.changed", { count: changed.length }), "caution") : null,
    answer.byWordsOnly ? chip("warning", t("facts.byWordsOnly"), "caution") : null,
    answer.model ? chip("file", t("facts.model", { model: answer.model })) : null,
    answer.sentTo ? chip("open", t("facts.sentTo", { host: answer.sentTo })) : null,
    answer.dropped > 0 ? chip("warning", t("facts.dropped", { count: answer.dropped })) : null,
    answer.took ? el("li", { class: "took" }, took(answer.took.total)) : null,
  );
}

/** A question that was asked before is answered in less than can be told. */
function took(millis) {
  return millis < 1 ? t("facts.took.less") : t("facts.took", { time: number(millis) });
}

/**
 * Why these are quotes although a model was to write; nothing where it did, or was not asked.
 *
 * @param {Object} answer
 * @returns {?HTMLElement}
 */
export function insteadOfProse(answer) {
  return answer.instead
    ? el("p", { class: "notice", dir: "auto" }, t("facts.instead"), " ", answer.instead.message)
    : null;
}

/**
 * What to know before passing an answer on, a line each.
 *
 * @param {Object} answer
 * @returns {?HTMLElement}
 */
export function notes(answer) {
  const told = answer.notes ?? [];
  return told.length > 0
    ? el(
        "ul",
        { class: "notes", "aria-label": t("facts.notes") },
        told.map((note) => el("li", { class: NEUTRAL.has(note.kind) ? "" : "notice", dir: "auto" }, note.text)),
      )
    : null;
}

function verified(told) {
  if (!told) {
    return null;
  }
  const [good, all] = told.split("/");
  return good === all
    ? chip("check", t("facts.verified", { good, all }), "good")
    : chip("warning", t("facts.verified", { good, all }), "caution");
}

function newest(citations) {
  const days = citations
    .map((citation) => citation.document.published)
    .filter(Boolean)
    .sort();
  if (days.length === 0) {
    return null;
  }
  const last = days[days.length - 1];
  return chip("clock", t("facts.newest", { day: day(last), age: age(last) }));
}

function undated(citations) {
  const files = new Set(citations.filter(({ document }) => !document.published).map(({ document }) => document.id));
  return files.size > 0 ? chip("clock", t("facts.undated", { count: files.size }), "caution") : null;
}

const chip = (picture, words, kind = "") => el("li", { class: `chip ${kind}`.trim() }, icon(picture), words);
