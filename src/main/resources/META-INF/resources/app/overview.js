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
  const questions = el("div", {});
  return {
    greeting: el(
      "div",
      { class: "greeting" },
      el("h1", {}, t("overview.title")),
      el("p", { class: "lead" }, t("overview.lead")),
    ),
    holdings: el("section", { class: "holdings", "aria-label": t("overview.label") }, questions, library),
    update,
  };

  function update({ documents, progress, suggestions, loaded }) {
    library.replaceChildren(...(loaded ? held(documents, progress) : []));
    questions.replaceChildren(...[suggestionButtons(suggestions, ask)].filter(Boolean));
  }
}

function held(documents, progress) {
  const indexed = documents.filter((document) => document.state === "indexed");
  const reading = isBusy(progress) && progress.phase !== "embedding";
  if (indexed.length === 0) {
    return reading ? [readingNow(progress)] : [nothingYet(documents)];
  }
  return [facts(indexed, documents), timeline(indexed), reading ? readingNow(progress) : null].filter(Boolean);
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
