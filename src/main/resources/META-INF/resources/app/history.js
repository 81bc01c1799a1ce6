import { conversations, forgetConversation, forgetConversations, renameConversation } from "./api.js";
import { el, foreign } from "./element.js";
import { moment, number } from "./format.js";
import { icon } from "./icons.js";
import { announce } from "./live.js";
import { problemNotice } from "./problem-notice.js";
import { t } from "./strings.js";

const MOST = 100;
const LONGEST_TITLE = 200;
const TYPING = 200;

/**
 * The conversations so far, in a panel at the side: found by their words, opened, renamed, deleted.
 *
 * @param {function(): ?string} open gives the id of the conversation on the page
 * @param {function(): void} forgotten hears that the conversation on the page is deleted
 * @returns {HTMLButtonElement} opens the panel
 */
export function history(open, forgotten) {
  const words = el("input", {
    type: "search",
    id: "history-words",
    dir: "auto",
    autocomplete: "off",
    maxlength: LONGEST_TITLE,
    on: { input: typed },
  });
  const list = el("ul", { class: "history-list" });
  const told = el("div", { class: "history-told", role: "status" });
  const everything = el("button", { type: "button", class: "tool danger" }, icon("trash"), t("history.clear"));
  const panel = el(
    "dialog",
    { class: "history", "aria-label": t("history.title"), on: { click: (event) => event.target === panel && panel.close() } },
    el(
      "div",
      { class: "history-head" },
      el("h2", {}, t("history.title")),
      iconButton("close", t("history.close"), () => panel.close()),
    ),
    el("div", { class: "field" }, el("label", { for: words.id }, t("history.search")), words),
    told,
    list,
    el("div", { class: "history-foot" }, everything),
  );
  const button = el(
    "button",
    { type: "button", class: "tool history-button", "aria-haspopup": "dialog", on: { click: show } },
    icon("clock"),
    el("span", {}, t("history.title")),
  );
  let later = 0;
  let latest = 0;
  twice(everything, t("history.clearSure"), () =>
    changed(forgetConversations(), t("history.cleared"), () => open() !== null && forgotten()),
  );
  document.body.append(panel);
  return button;

  function show() {
    words.value = "";
    list.replaceChildren();
    panel.showModal();
    load();
  }

  function typed() {
    clearTimeout(later);
    later = setTimeout(load, TYPING);
  }

  async function load() {
    const mine = ++latest;
    try {
      const found = await conversations(words.value.trim(), MOST);
      if (mine === latest) {
        draw(found);
      }
    } catch (problem) {
      if (mine === latest) {
        told.replaceChildren(problemNotice(problem, load));
      }
    }
  }

  function draw(found) {
    list.replaceChildren(...found.map(row));
    everything.hidden = found.length === 0 || words.value.trim() !== "";
    told.replaceChildren(
      found.length > 0
        ? t("history.shown", { count: found.length, shown: number(found.length) })
        : t(words.value.trim() === "" ? "history.none" : "history.noneFound"),
    );
  }

  function row(conversation) {
    const { id, title, last, turns } = conversation;
    const item = el("li", { class: "history-item" });
    const link = el(
      "a",
      {
        href: `/?conversation=${encodeURIComponent(id)}`,
        "aria-current": id === open() ? "page" : null,
        class: "history-link",
      },
      foreign(title, "history-title"),
      el(
        "span",
        { class: "history-when" },
        moment(last),
        " · ",
        t("history.turns", { count: turns, shown: number(turns) }),
      ),
    );
    const remove = iconButton("trash", t("history.delete", { title }));
    twice(remove, t("history.deleteSure", { title }), () =>
      changed(forgetConversation(id), t("history.deleted"), () => id === open() && forgotten()),
    );
    item.append(
      link,
      iconButton("rename", t("history.rename", { title }), () => rename(conversation, item)),
      remove,
    );
    return item;
  }

  function rename(conversation, item) {
    const field = el("input", {
      value: conversation.title,
      "aria-label": t("history.newTitle"),
      maxlength: LONGEST_TITLE,
      dir: "auto",
      on: { keydown: (event) => event.key === "Escape" && stay(event) },
    });
    const form = el(
      "form",
      { class: "history-rename", on: { submit: keep } },
      field,
      el("button", { type: "submit", class: "button" }, t("history.keep")),
    );
    item.replaceChildren(form);
    field.select();

    function keep(event) {
      event.preventDefault();
      const title = field.value.trim();
      if (title !== "") {
        changed(renameConversation(conversation.id, title), t("history.renamed"), () => {});
      }
    }

    function stay(event) {
      event.preventDefault();
      item.replaceWith(row(conversation));
    }
  }

  async function changed(work, done, then) {
    try {
      await work;
      announce(done);
      then();
      await load();
      words.focus();
    } catch (problem) {
      told.replaceChildren(problemNotice(problem, null));
    }
  }
}

function iconButton(picture, label, act = () => {}) {
  return el(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: act } },
    icon(picture),
  );
}

/** Has a button ask before it acts: the first press says what the second will do. */
function twice(button, question, act) {
  const before = [...button.childNodes];
  const label = button.getAttribute("aria-label");
  let asked = false;
  button.addEventListener("click", () => {
    if (asked) {
      calm();
      act();
      return;
    }
    asked = true;
    button.classList.add("is-asking");
    button.replaceChildren(t("history.sure"));
    button.setAttribute("aria-label", question);
    announce(question);
  });
  button.addEventListener("blur", calm);

  function calm() {
    asked = false;
    button.classList.remove("is-asking");
    button.replaceChildren(...before);
    if (label === null) {
      button.removeAttribute("aria-label");
    } else {
      button.setAttribute("aria-label", label);
    }
  }
}
