import { removeDocument } from "./api.js";
import { el, foreign } from "./element.js";
import { announce } from "./live.js";
import { problemNotice } from "./problem-notice.js";
import { t } from "./strings.js";

/**
 * Asks before a file is deleted, and deletes it.
 *
 * @param {Object} document
 * @param {function(): void} removed hears that it is gone
 */
export function confirmRemoval(document, removed) {
  const trouble = el("div", {});
  const dialog = el(
    "dialog",
    { class: "confirm", "aria-labelledby": "confirm-title", on: { close: () => dialog.remove() } },
    el("h2", { id: "confirm-title" }, t("remove.title")),
    el("p", {}, foreign(document.file, "file")),
    el("p", {}, t("remove.detail")),
    trouble,
    el(
      "div",
      { class: "confirm-buttons" },
      el(
        "button",
        { type: "button", class: "button", autofocus: true, on: { click: () => dialog.close() } },
        t("remove.cancel"),
      ),
      el("button", { type: "button", class: "button danger", on: { click: remove } }, t("remove.confirm")),
    ),
  );
  window.document.body.append(dialog);
  dialog.showModal();

  async function remove() {
    try {
      await removeDocument(document.id);
      dialog.close();
      announce(t("remove.done", { file: document.file }));
      removed();
    } catch (problem) {
      trouble.replaceChildren(problemNotice(problem, null));
    }
  }
}
