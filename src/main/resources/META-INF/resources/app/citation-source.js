import { el, foreign } from "./element.js";
import { place, published, sourceName } from "./format.js";
import { quote } from "./quote.js";
import { t } from "./strings.js";

/**
 * Who says it, when, and where it stands.
 *
 * @param {Object} citation
 * @returns {HTMLElement}
 */
export function sourceLine(citation) {
  const source = citation.document;
  // Spaces part the pieces for those who hear them.
  return el(
    "span",
    { class: "source-line" },
    foreign(sourceName(source), "source-name"),
    " ",
    source.outlet && source.title ? [foreign(source.title, "source-title"), " "] : null,
    el(
      "span",
      { class: "source-place" },
      el("span", { class: source.published ? null : "undated" }, published(source)),
      " ",
      place(citation) ? [foreign(place(citation)), " "] : null,
      foreign(source.file, "file"),
    ),
  );
}

/**
 * One source of an answer: its number, where it stands, and the quote. The whole of it opens the source.
 *
 * @param {Object} citation
 * @param {string} id by which the number in the text points here
 * @param {function(Object, HTMLElement): void} open
 * @returns {HTMLLIElement}
 */
export function sourceItem(citation, id, open) {
  const button = el(
    "button",
    { type: "button", class: "source-open", on: { click: () => open(citation, button) } },
    citation.number ? el("span", { class: "source-number", "aria-hidden": "true" }, citation.number) : null,
    el("span", { class: "visually-hidden" }, t("citation.openNumber", { number: citation.number ?? "" }), " "),
    sourceLine(citation),
  );
  return el(
    "li",
    { class: "source-item" },
    button,
    el("div", { id, class: "source-words", on: { click: openUnlessSelecting } }, quote(citation)),
    sinceNotice(citation.since),
    copies(citation.copies),
  );

  function openUnlessSelecting() {
    if (getSelection().isCollapsed) {
      open(citation, button);
    }
  }
}

/**
 * What became of cited words that do not stand where they stood; nothing where they do.
 *
 * @param {?{now: string}} since
 * @returns {?HTMLElement}
 */
export function sinceNotice(since) {
  return since ? el("p", { class: "notice since" }, t(`since.${since.now}`)) : null;
}

/**
 * The other files that say the same; nothing where there are none.
 *
 * @param {Array<{id: string, file: string}>} [list]
 * @param {boolean} [linked] whether each leads to its own page
 * @returns {?HTMLElement}
 */
export function copies(list = [], linked = false) {
  if (list.length === 0) {
    return null;
  }
  return el(
    "p",
    { class: "copies" },
    t("citation.copies", { count: list.length }),
    " ",
    list.flatMap(({ id, file }, index) => {
      const name = foreign(file, "file");
      return [index > 0 ? ", " : "", linked ? el("a", { href: `/documents/${encodeURIComponent(id)}` }, name) : name];
    }),
  );
}
