import { el } from "./element.js";
import { filterBar } from "./filter.js";
import { icon } from "./icons.js";
import { keep, kept } from "./storage.js";
import { t } from "./strings.js";

const LONGEST = 4000;
const DRAFT = "pincite.draft";

/**
 * Where questions are written. Enter asks, Shift and Enter make a new line, `/` anywhere on the page comes here. What is
 * written and not asked yet outlives a reload.
 *
 * @param {Object} store of the chat
 * @param {{field: HTMLElement, note: HTMLElement}} writers the choice of who writes
 * @param {{ask: function(string): void, stop: function(): void}} actions
 * @returns {{element: HTMLElement, focus: function(): void, busy: function(boolean): void, put: function(string): void}}
 */
export function composer(store, writers, { ask, stop }) {
  const field = el("textarea", {
    id: "question",
    rows: "1",
    maxlength: LONGEST,
    dir: "auto",
    placeholder: t("composer.placeholder"),
    "aria-describedby": "composer-hint sent-note",
    enterkeyhint: "send",
    on: { input: written, keydown: pressed },
  });
  const send = el("button", { type: "submit", class: "send" });
  const filter = filterBar(store);
  const element = el(
    "form",
    { class: "composer", on: { submit: submitted } },
    el("label", { class: "visually-hidden", for: "question" }, t("composer.label")),
    el(
      "div",
      { class: "composer-box" },
      field,
      el("div", { class: "composer-row" }, filter.button, filter.summary, writers.field, send),
    ),
    filter.panel,
    writers.note,
    el("p", { class: "composer-hint", id: "composer-hint" }, t("composer.hint")),
  );
  let isBusy = false;
  put(kept(DRAFT));
  busy(false);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
      event.preventDefault();
      field.focus();
    }
  });
  return { element, focus: () => field.focus(), busy, put };

  function submitted(event) {
    event.preventDefault();
    if (isBusy) {
      stop();
      field.focus();
      return;
    }
    const question = field.value.trim();
    if (question !== "") {
      put("");
      ask(question);
    }
  }

  function pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (!isBusy) {
        element.requestSubmit();
      }
    }
  }

  function put(words) {
    field.value = words;
    written();
  }

  function written() {
    keep(DRAFT, field.value);
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }

  function busy(now) {
    isBusy = now;
    const label = t(now ? "composer.stop" : "composer.ask");
    send.classList.toggle("is-stop", now);
    send.setAttribute("aria-label", label);
    send.title = label;
    send.replaceChildren(icon(now ? "stop" : "ask"));
  }
}

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]") !== null;
