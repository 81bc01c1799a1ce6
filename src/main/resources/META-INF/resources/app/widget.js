import { citationCard } from "./citation-card.js";
import { el } from "./element.js";
import { Problem } from "./http.js";
import { icon, mark } from "./icons.js";
import { problemWords } from "./problem-notice.js";
import { language, t } from "./strings.js";
import { turnView } from "./turn-view.js";
import { askedTurn, heard } from "./turn.js";
import { widgetService } from "./widget-service.js";

const LONGEST = 4000;
const MOST_TURNS = 20;
const STYLES = ["base", "quote", "answer", "widget"];

/**
 * Puts the widget into the page that this script runs in. Nothing of it can be reached from that page's own scripts.
 *
 * @param {string} address of the service, ending with a slash
 * @param {{title?: string, into?: string, theme?: string}} options `into` is a selector of the element that holds the
 *     widget, which floats at the corner of the window without one; `theme` is `light` or `dark`
 * @returns {Promise<void>}
 * @throws {Problem} where the service does not let this page have the widget
 */
export async function mount(address, { title = t("widget.title"), into, theme }) {
  const service = widgetService(address);
  const sheets = await Promise.all(STYLES.map(service.style));
  const place = into ? document.querySelector(into) : null;
  const host = el("div", { lang: language, "data-theme": theme });
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = sheets;
  const addStyle = async (name) => root.adoptedStyleSheets.push(await service.style(name));
  root.append(widget(service, title, place !== null, addStyle));
  (place ?? document.body).append(host);
}

/** The widget itself: a button that opens a window with the conversation, or that window alone. */
function widget(service, title, embedded, addStyle) {
  const status = el("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const log = el("div", { class: "widget-log", tabindex: "0", role: "region", "aria-label": t("turn.heading") });
  const field = el("textarea", {
    rows: "1",
    maxlength: LONGEST,
    dir: "auto",
    "aria-label": t("composer.label"),
    placeholder: t("composer.placeholder"),
    enterkeyhint: "send",
    on: { keydown: pressed },
  });
  const send = el("button", { type: "submit", class: "send" });
  const form = el("form", { class: "composer-box", on: { submit: submitted } }, field, send);
  const talk = el("div", { class: "widget-talk" }, log, form);
  const frame = el(
    "section",
    { class: "widget-window", role: "dialog", "aria-label": title, hidden: !embedded, on: { keydown: escaped } },
    el(
      "header",
      { class: "widget-head" },
      mark(),
      el("h2", {}, title),
      embedded ? null : iconButton("close", t("widget.close"), fold),
    ),
    talk,
  );
  const launcher = el(
    "button",
    { type: "button", class: "widget-launcher", "aria-expanded": "false", hidden: embedded, on: { click: unfold } },
    icon("chat"),
    title,
  );
  const body = el("div", { class: embedded ? "widget is-embedded" : "widget" }, launcher, frame, status);
  const actions = { open: openSource, ask: asked, retry, announce, card: citationCard(frame), tools };
  const views = new Map();
  let turns = [];
  let stopping = null;
  let passage = null;
  log.append(el("p", { class: "widget-lead" }, t("widget.lead")));
  busy(false);
  return body;

  function unfold() {
    frame.hidden = false;
    launcher.setAttribute("aria-expanded", "true");
    field.focus();
  }

  function fold() {
    frame.hidden = true;
    launcher.setAttribute("aria-expanded", "false");
    launcher.focus();
  }

  function escaped(event) {
    if (event.key !== "Escape") {
      return;
    }
    if (talk.hidden) {
      passage.close();
    } else if (!embedded) {
      fold();
    }
    event.stopPropagation();
  }

  function pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  }

  function submitted(event) {
    event.preventDefault();
    const question = field.value.trim();
    if (stopping !== null) {
      stopping.abort();
    } else if (question !== "") {
      field.value = "";
      asked(question);
    }
  }

  function asked(question) {
    const turn = askedTurn(question);
    turns = [...turns, turn].slice(-MOST_TURNS);
    const view = turnView(turn, actions);
    views.set(turn.key, view);
    log.querySelector(".widget-lead")?.remove();
    log.append(view.element);
    view.update(turn, []);
    log.scrollTop += view.element.getBoundingClientRect().top - log.getBoundingClientRect().top;
    follow(turn);
  }

  function retry(turn) {
    if (stopping !== null) {
      return;
    }
    if (turn.answer !== null) {
      asked(turn.question);
      return;
    }
    const again = { ...askedTurn(turn.question), key: turn.key };
    change(turn.key, () => again);
    follow(again);
  }

  async function follow(turn) {
    const stop = new AbortController();
    const conversation = turns.findLast(({ answer }) => answer !== null)?.answer.conversation;
    stopping = stop;
    busy(true);
    announce(t("turn.searching"));
    try {
      await service.ask({ question: turn.question, conversation }, stop.signal, (event, content) =>
        change(turn.key, (now) => heard(now, event, content)),
      );
    } catch (failure) {
      change(turn.key, (now) => (stop.signal.aborted ? { ...now, state: "stopped" } : failed(now, failure)));
    } finally {
      stopping = null;
      busy(false);
    }
  }

  function failed(turn, failure) {
    if (!(failure instanceof Problem)) {
      throw failure;
    }
    announce(problemWords(failure).title);
    return { ...turn, state: "failed", problem: failure };
  }

  function change(key, next) {
    turns = turns.map((turn) => (turn.key === key ? next(turn) : turn));
    views.get(key).update(turns.find((turn) => turn.key === key), []);
  }

  /** Most guests open no source, so what shows one comes when the first is opened. */
  async function openSource(citation, from) {
    if (passage === null) {
      const [{ widgetPassage }] = await Promise.all([import("./widget-passage.js"), addStyle("source")]);
      passage ??= widgetPassage(service, () => show(talk));
      frame.append(passage.element);
    }
    show(passage.element);
    passage.open(citation, from);
  }

  function show(part) {
    talk.hidden = part !== talk;
    passage.element.hidden = part === talk;
  }

  function tools(turn) {
    return el(
      "div",
      { class: "tools" },
      el("button", { type: "button", class: "tool", on: { click: () => retry(turn) } }, icon("retry"), t("tools.retry")),
    );
  }

  function busy(now) {
    const label = t(now ? "composer.stop" : "composer.ask");
    send.classList.toggle("is-stop", now);
    send.setAttribute("aria-label", label);
    send.replaceChildren(icon(now ? "stop" : "ask"));
  }

  function announce(words) {
    status.append(el("p", {}, words));
    while (status.childElementCount > 12) {
      status.firstElementChild.remove();
    }
  }
}

function iconButton(picture, label, act) {
  return el(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: act } },
    icon(picture),
  );
}
