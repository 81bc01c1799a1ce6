import { el } from "./element.js";
import { keep, kept } from "./storage.js";
import { t } from "./strings.js";

const CHOSEN = "pincite.writer";

/**
 * Who writes the answers, where a language model is set: a choice, and where question and passages go for it. Hidden where
 * there is no model.
 *
 * @param {Object} store holds `progress`
 * @returns {{field: HTMLElement, note: HTMLElement, chosen: function(): ("extractive" | "generated" | undefined)}} `chosen`
 *     gives nothing where there is no choice
 */
export function writerChoice(store) {
  const select = el("select", { class: "writer", "aria-label": t("writer.label"), hidden: true, on: { change: changed } });
  const note = el("p", { class: "sent-note", id: "sent-note", hidden: true });
  store.subscribe((state, before) => {
    if (state.progress?.model?.name !== before.progress?.model?.name || state.progress?.model?.host !== before.progress?.model?.host) {
      show(state.progress?.model ?? null);
    }
  });
  return { field: select, note, chosen: () => (select.hidden ? undefined : select.value) };

  function show(model) {
    select.hidden = model === null;
    document.documentElement.classList.toggle("has-model", model !== null);
    if (model !== null) {
      select.replaceChildren(
        option("generated", t("writer.generated", { model: model.name })),
        option("extractive", t("writer.extractive")),
      );
    }
    say(model);
  }

  function changed() {
    keep(CHOSEN, select.value);
    say(store.get().progress?.model ?? null);
  }

  function say(model) {
    note.hidden = model === null;
    note.textContent =
      model === null ? "" : t(select.value === "generated" ? "writer.sends" : "writer.sendsNothing", { host: model.host });
  }
}

const option = (value, words) => el("option", { value, selected: kept(CHOSEN) === value }, words);
