import { originalOf } from "./api.js";
import { el, foreign } from "./element.js";
import { languageName, number, shortDay } from "./format.js";
import { icon } from "./icons.js";
import { t } from "./strings.js";

const STEP = 200;
const STATE_ORDER = ["reading", "pending", "failed", "refused", "empty", "unsupported", "indexed", "removed"];
const COLUMNS = [
  { name: "file", value: (document) => (document.title || document.file).toLocaleLowerCase() },
  { name: "state", value: (document) => STATE_ORDER.indexOf(document.state) },
  { name: "published", value: (document) => document.published ?? "" },
  { name: "language", value: (document) => languageName(document.language) },
  { name: "passages", value: (document) => document.passages ?? 0 },
];

/** The names of the columns that files can be sorted by. */
export const SORTS = COLUMNS.map((column) => column.name);

/**
 * The files that fit, in the chosen order; ties stand by file name, so the order is always the same.
 *
 * @param {Object[]} documents
 * @param {{state: string, collection: string, words: string, sort: string, descending: boolean}} choice
 * @returns {Object[]}
 */
export function chosenFiles(documents, choice) {
  const words = choice.words.trim().toLocaleLowerCase();
  const value = COLUMNS.find((column) => column.name === choice.sort).value;
  const direction = choice.descending ? -1 : 1;
  return documents
    .filter((document) => choice.state === "" || document.state === choice.state)
    .filter((document) => choice.collection === "" || lies(document.collection ?? "", choice.collection))
    .filter((document) => words === "" || nameOf(document).includes(words))
    .sort((a, b) => direction * compared(value(a), value(b)) || compared(a.file, b.file));
}

/**
 * A table of files. Long lists are shown piece by piece.
 *
 * @param {{sort: function(string): void, remove: function(Object, HTMLElement): void}} actions
 * @returns {{element: HTMLElement, show: function(Object[], Object): void}} `show` takes the files and the choice
 */
export function libraryTable(actions) {
  const head = el("tr", { role: "row" });
  const body = el("tbody", { role: "rowgroup" });
  const more = el("button", { type: "button", class: "button more", on: { click: showMore } });
  const element = el(
    "div",
    {},
    el(
      "table",
      { class: "files", role: "table", "aria-label": t("library.title") },
      el("thead", { role: "rowgroup" }, head),
      body,
    ),
    more,
  );
  let files = [];
  let shown = STEP;
  return { element, show };

  function show(next, choice) {
    files = next;
    head.replaceChildren(
      ...COLUMNS.map((column) => headCell(column.name, choice)),
      el("th", { role: "columnheader", scope: "col" }, el("span", { class: "visually-hidden" }, t("library.actions"))),
    );
    draw();
  }

  function showMore() {
    const first = shown;
    shown += STEP;
    draw();
    body.children[first]?.querySelector("a, button")?.focus();
  }

  function draw() {
    body.replaceChildren(...files.slice(0, shown).map((document) => rowOf(document, actions)));
    const rest = Math.min(STEP, files.length - shown);
    more.hidden = rest <= 0;
    more.textContent = t("library.more", { count: rest, shown: number(Math.max(0, rest)) });
  }

  function headCell(name, choice) {
    const sorted = choice.sort === name;
    return el(
      "th",
      {
        role: "columnheader",
        scope: "col",
        class: `column-${name}`,
        "aria-sort": sorted ? (choice.descending ? "descending" : "ascending") : null,
      },
      el(
        "button",
        { type: "button", on: { click: () => actions.sort(name) } },
        t(`library.${name}`),
        sorted ? el("span", { class: choice.descending ? "turned" : null }, icon("down")) : null,
      ),
    );
  }
}

function rowOf(document, actions) {
  const readable = document.state === "indexed" || (document.passages ?? 0) > 0;
  const title = document.title || document.file.split("/").pop();
  return el(
    "tr",
    { role: "row" },
    cell(
      "file",
      readable
        ? el("a", { class: "file-title", href: `/documents/${document.id}` }, foreign(title))
        : foreign(title, "file-title"),
      el(
        "div",
        { class: "file-where" },
        document.outlet ? foreign(document.outlet) : null,
        foreign(document.file, "file"),
        document.copies?.length > 0
          ? el(
              "span",
              { title: document.copies.map(({ file }) => file).join("\n") },
              t("library.copies", { count: document.copies.length, shown: number(document.copies.length) }),
            )
          : null,
      ),
      document.reason ? el("p", { class: "reason", dir: "auto" }, document.reason) : null,
    ),
    cell(
      "state",
      el("span", { class: `state state-${document.state}` }, t.maybe(`state.${document.state}`) ?? document.state),
    ),
    cell(
      "published",
      document.published
        ? shortDay(document.published)
        : readable
          ? el("span", { class: "undated" }, t("undated"))
          : null,
    ),
    cell("language", languageName(document.language)),
    cell("passages", readable ? passagesOf(document.passages ?? 0) : null, pagesOf(document)),
    el("td", { role: "cell", class: "column-actions" }, rowActions(document, title, readable, actions)),
  );
}

function rowActions(document, title, readable, actions) {
  const remove = el(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": t("remove.button", { file: title }),
      title: t("remove.button", { file: title }),
      on: { click: () => actions.remove(document, remove) },
    },
    icon("trash"),
  );
  const link = (picture, label, address) =>
    el("a", { class: "icon-button", href: address, "aria-label": `${label}: ${title}`, title: label }, icon(picture));
  return [
    readable ? link("chat", t("library.ask"), `/?document=${document.id}`) : null,
    document.state === "removed" ? null : link("file", t("library.original"), originalOf(document.id)),
    document.state === "removed" ? null : remove,
  ];
}

/** The column says what is counted, where there are columns. */
function passagesOf(count) {
  return [number(count), el("span", { class: "unit" }, ` ${t("library.passagesUnit", { count })}`)];
}

function pagesOf(document) {
  const count = Array.isArray(document.pages) ? document.pages.length : document.pages;
  return count > 0 ? el("span", { class: "pages" }, t("library.pages", { count, shown: number(count) })) : null;
}

const cell = (name, ...content) => el("td", { role: "cell", class: `column-${name}` }, content);
const nameOf = (document) =>
  [document.file, document.title, document.outlet].filter(Boolean).join(" ").toLocaleLowerCase();
const lies = (collection, within) => collection === within || collection.startsWith(`${within}/`);
const compared = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
