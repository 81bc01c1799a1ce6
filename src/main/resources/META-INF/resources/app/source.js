import { blocksOf, documentOf, originalOf, textOf } from "./api.js";
import { copies } from "./citation-source.js";
import { el, foreign } from "./element.js";
import { languageName, langOf, number, published } from "./format.js";
import { icon } from "./icons.js";
import { headingWords, sourceText } from "./source-text.js";
import { t } from "./strings.js";

/**
 * Loads a document and sets it with the quote highlighted.
 *
 * @param {string} id
 * @param {?{start: number, end: number, quote: ?string, marked: ?Object, version: ?string}} cited what to highlight; where
 *     its words are known, they are compared with the text, and a difference is said
 * @returns {Promise<{document: Object, facts: HTMLElement, warning: ?HTMLElement, original: HTMLElement,
 *     pagePicker: ?HTMLElement, saysTitle: boolean, text: HTMLElement, showQuote: function(): void}>}
 * @throws {Problem} when the document is not there
 */
export async function loadSource(id, cited) {
  const [document, text, structure] = await Promise.all([
    documentOf(id),
    textOf(id),
    blocksOf(id).catch(() => ({ blocks: [], pages: [] })),
  ]);
  const fits = cited !== null && cited.start >= 0 && cited.start < cited.end && cited.end <= text.length;
  const pages = structure.pages ?? [];
  const set = sourceText(text, { blocks: structure.blocks ?? [], pages }, fits ? cited : null);
  const lang = langOf(document);
  if (lang) {
    set.element.lang = lang;
  }
  return {
    document,
    facts: factsOf(document, text),
    warning: warningOf(document, text, cited, fits),
    original: originalLink(id, document, pages, cited),
    pagePicker: pages.length > 1 ? pickerOf(pages, cited, set.show) : null,
    saysTitle: (structure.blocks ?? [])
      .slice(0, 5)
      .some((block) => headingWords(text.slice(block.start, block.end)) === document.title),
    text: set.element,
    showQuote: set.showQuote,
  };
}

function factsOf(document, text) {
  return el(
    "div",
    { class: "source-facts" },
    el(
      "p",
      {},
      document.outlet ? foreign(document.outlet, "source-name") : null,
      el("span", { class: document.published ? null : "undated" }, published(document)),
      el("span", {}, languageName(document.language)),
      el("span", {}, t("source.length", { count: text.length, shown: number(text.length) })),
      foreign(document.file, "file"),
    ),
    copies(document.copies, true),
    (document.notes ?? []).map((note) => el("p", { class: "notice", dir: "auto" }, note)),
  );
}

/** Nothing where the words stand where the citation says; else what is wrong. */
function warningOf(document, text, cited, fits) {
  if (cited === null) {
    return null;
  }
  const wrong =
    !fits || (cited.quote !== null && cited.quote !== undefined && cited.quote !== text.slice(cited.start, cited.end));
  if (!wrong) {
    return null;
  }
  const changed = cited.version && document.version && cited.version !== document.version;
  return el(
    "p",
    { class: "problem", role: "alert" },
    icon("warning"),
    t(changed ? "source.changed" : "source.mismatch"),
  );
}

function originalLink(id, document, pages, cited) {
  const page = cited === null ? null : pages.find((one) => one.start <= cited.start && cited.start < one.end);
  const place = document.mediaType === "application/pdf" && page ? `#page=${page.number}` : "";
  return el(
    "a",
    { class: "tool", href: originalOf(id) + place, target: "_blank", rel: "noopener noreferrer" },
    icon("file"),
    t("source.original"),
  );
}

function pickerOf(pages, cited, show) {
  const now = cited === null ? pages[0] : (pages.find((page) => page.end > cited.start) ?? pages[0]);
  return el(
    "select",
    {
      class: "page-picker",
      "aria-label": t("source.goTo"),
      on: { change: (event) => show(Number(event.target.value)) },
    },
    pages.map((page) =>
      el("option", { value: page.start, selected: page === now }, page.label || t("page", { page: page.number })),
    ),
  );
}
