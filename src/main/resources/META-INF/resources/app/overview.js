import { el } from "./element.js";
import { dayRange, number } from "./format.js";
import { suggestionButtons } from "./not-found.js";
import { fileCount, isBusy } from "./progress.js";
import { t } from "./strings.js";
import { timeline } from "./timeline.js";

/**
 * What an empty chat shows: a greeting above the question; below it what the library holds, when it was published, and what
 * it could be asked.
 *
 * @param {function(string): void} ask
 * @returns {{greeting: HTMLElement, holdings: HTMLElement, update: function(Object): void}} `update` takes the state of the chat
 */
export function overview(ask) {
  const library = el("div", { class: "library-at-a-glance" });
  const reading = el("div", {});
  const questions = el("div", {});
  let drawn = {};
  return {
    greeting: el(
      "div",
      { class: "greeting" },
      el("h1", {}, t("overview.title")),
      el("p", { class: "lead" }, t("overview.lead")),
    ),
    holdings: el(
      "section",
      { class: "holdings", "aria-label": t("overview.label") },
      questions,
      el("div", {}, library, reading),
    ),
    update,
  };

  /** Draws anew only what has changed, so that progress takes neither the focus nor the picture away. */
  function update({ documents, progress, suggestions, loaded }) {
    const isReading = isBusy(progress) && progress.phase !== "embedding";
    if (loaded && (documents !== drawn.documents || isReading !== drawn.isReading)) {
      library.replaceChildren(...held(documents, isReading));
      drawn = { ...drawn, documents, isReading };
    }
    if (suggestions !== drawn.suggestions) {
      questions.replaceChildren(...[suggestionButtons(suggestions, ask)].filter(Boolean));
      drawn = { ...drawn, suggestions };
    }
    reading.replaceChildren(...(isReading ? [readingNow(progress)] : []));
  }
}

function held(documents, isReading) {
  const indexed = documents.filter((document) => document.state === "indexed");
  if (indexed.length === 0) {
    return isReading ? [] : [nothingYet(documents)];
  }
  return [facts(indexed, documents), timeline(indexed)].filter(Boolean);
}

function facts(indexed, documents) {
  const outlets = new Set(indexed.map((document) => document.outlet).filter(Boolean)).size;
  const days = indexed
    .map((document) => document.published)
    .filter(Boolean)
    .sort();
  const aside = documents.filter((document) =>
    ["failed", "refused", "empty", "unsupported"].includes(document.state),
  ).length;
  const count = (name, value) => t(name, { count: value, shown: number(value) });
  return el(
    "ul",
    { class: "held" },
    el("li", {}, count("overview.documents", indexed.length)),
    outlets > 1 ? el("li", {}, count("overview.outlets", outlets)) : null,
    days.length > 0 ? el("li", {}, dayRange(days[0], days[days.length - 1])) : null,
    aside > 0 ? el("li", {}, el("a", { href: "/library" }, count("overview.aside", aside))) : null,
  );
}

function readingNow(progress) {
  const known = fileCount(progress);
  const done = known - (progress.files.pending ?? 0);
  return el(
    "div",
    { class: "reading-now" },
    el("progress", { max: Math.max(1, known), value: done, "aria-label": t("overview.reading") }),
    el("p", {}, t("overview.readingNow", { done: number(done), all: number(known) })),
  );
}

function nothingYet(documents) {
  return el(
    "div",
    { class: "nothing" },
    el("h2", {}, t(documents.length > 0 ? "overview.noneReadable" : "overview.empty")),
    el(
      "p",
      {},
      t(documents.length > 0 ? "overview.noneReadable.next" : "overview.empty.next"),
      " ",
      el("a", { href: "/library" }, t("overview.toLibrary")),
    ),
  );
}
