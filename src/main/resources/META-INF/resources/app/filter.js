import { el, foreign } from "./element.js";
import { shortDay } from "./format.js";
import { icon } from "./icons.js";
import { t } from "./strings.js";

/** A filter that lets everything through. */
export const NO_FILTER = Object.freeze({ collection: "", document: "", after: "", before: "" });

/**
 * Which documents may answer: a button that unfolds the choices, the choices, and what is chosen.
 *
 * @param {Object} store holds `filter` and `documents`
 * @returns {{button: HTMLElement, panel: HTMLElement, summary: HTMLElement}}
 */
export function filterBar(store) {
  const word = el("span", {});
  const button = el(
    "button",
    {
      type: "button",
      class: "filter-button",
      "aria-expanded": "false",
      "aria-controls": "filter",
      on: { click: toggle },
    },
    icon("filter"),
    word,
  );
  const collection = el("select", { id: "filter-collection", on: { change: chosen } });
  const after = el("input", { id: "filter-after", type: "date", on: { change: chosen } });
  const before = el("input", { id: "filter-before", type: "date", on: { change: chosen } });
  const panel = el(
    "div",
    { class: "filter", id: "filter", hidden: true },
    labelled(collection, t("filter.collection")),
    labelled(after, t("filter.after")),
    labelled(before, t("filter.before")),
    el("p", { class: "filter-note" }, t("filter.note")),
  );
  const summary = el("ul", { class: "filter-summary", "aria-label": t("filter.chosen") });
  store.subscribe((state, earlier) => {
    if (state.documents !== earlier.documents || state.filter !== earlier.filter) {
      show(state);
    }
  });
  show(store.get());
  return { button, panel, summary };

  function toggle() {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  }

  function chosen() {
    store.set({
      filter: { ...store.get().filter, collection: collection.value, after: after.value, before: before.value },
    });
  }

  function show({ documents, filter }) {
    const names = [...new Set(documents.map((document) => document.collection).filter(Boolean))].sort();
    collection.replaceChildren(
      el("option", { value: "" }, t("filter.everywhere")),
      ...names.map((name) => el("option", { value: name, selected: name === filter.collection }, name)),
    );
    collection.parentElement.hidden = names.length === 0;
    after.value = filter.after;
    before.value = filter.before;
    word.textContent = t(filterFor(filter) ? "filter.only" : "filter.all");
    const only = documents.find((document) => document.id === filter.document);
    summary.replaceChildren(
      ...[
        filter.document ? part("document", only ? foreign(only.title || only.file) : filter.document) : null,
        filter.collection ? part("collection", foreign(filter.collection)) : null,
        filter.after ? part("after", t("filter.since", { day: shortDay(filter.after) })) : null,
        filter.before ? part("before", t("filter.until", { day: shortDay(filter.before) })) : null,
      ].filter(Boolean),
    );
  }

  function part(name, words) {
    const remove = el(
      "button",
      {
        type: "button",
        "aria-label": t("filter.remove"),
        on: { click: () => removed(name) },
      },
      icon("close"),
    );
    return el("li", { class: "filter-part" }, el("span", {}, words), remove);
  }

  function removed(name) {
    store.set({ filter: { ...store.get().filter, [name]: "" } });
    button.focus();
  }
}

/**
 * The filter as the service takes it; nothing where everything may answer.
 *
 * @param {{collection: string, document: string, after: string, before: string}} filter
 * @returns {Object | undefined}
 */
export function filterFor(filter) {
  const wire = {
    collections: filter.collection ? [filter.collection] : undefined,
    documents: filter.document ? [filter.document] : undefined,
    after: filter.after || undefined,
    before: filter.before || undefined,
  };
  return Object.values(wire).some(Boolean) ? wire : undefined;
}

const labelled = (field, label) => el("div", { class: "field" }, el("label", { for: field.id }, label), field);
