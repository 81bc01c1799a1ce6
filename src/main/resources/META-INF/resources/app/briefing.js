import { documents } from "./api.js";
import { briefingOf, writeBriefing } from "./briefing-api.js";
import { briefingView, notCoveredView } from "./briefing-view.js";
import { citationCard } from "./citation-card.js";
import { el } from "./element.js";
import { filterBar, filterFor, NO_FILTER } from "./filter.js";
import { pageHeader } from "./header.js";
import { announce } from "./live.js";
import { problemNotice } from "./problem-notice.js";
import { followProgress } from "./progress.js";
import { sourcePanel } from "./source-panel.js";
import { createStore } from "./store.js";
import { BRIEFING } from "./briefing-strings.js";
import { alsoSay, t } from "./strings.js";

alsoSay(BRIEFING);

const LENGTHS = ["short", "standard", "long"];
const HOLDS = ["summary", "timeline", "speeches", "differences", "quotes"];

const store = createStore({ filter: { ...NO_FILTER }, documents: [] });
const header = pageHeader("briefing");
const panel = sourcePanel();
const actions = { open: panel.open, card: citationCard(document.getElementById("main")) };
const filter = filterBar(store);
const topic = el("input", {
  type: "text",
  id: "topic",
  dir: "auto",
  maxlength: 4000,
  autocomplete: "off",
  placeholder: t("briefing.placeholder"),
});
const length = el(
  "select",
  { id: "length" },
  LENGTHS.map((name) => el("option", { value: name, selected: name === "standard" }, t(`briefing.length.${name}`))),
);
const submit = el("button", { type: "submit", class: "button primary" }, t("briefing.write"));
const whole = el(
  "button",
  { type: "button", class: "button", on: { click: () => write("everything") } },
  t("briefing.whole"),
);
const paper = el("div", { class: "paper" });
let stopping = null;

document.title = `${t("briefing.title")} \u00b7 ${t("title")}`;
document.getElementById("main").append(
  el("h1", {}, t("briefing.title")),
  el("p", { class: "lead" }, t("briefing.lead")),
  el(
    "form",
    { class: "briefing-form", on: { submit: submitted } },
    el("div", { class: "field grow" }, el("label", { for: "topic" }, t("briefing.topic")), topic),
    el("div", { class: "field" }, el("label", { for: "length" }, t("briefing.length")), length),
    el("div", { class: "briefing-buttons" }, submit, whole, filter.button, filter.summary),
    filter.panel,
  ),
  paper,
);
followProgress((progress) => header.progress(progress));
documents().then(
  (list) => store.set({ documents: list }),
  () => {},
);
restore(new URLSearchParams(location.search).get("id"));

function submitted(event) {
  event.preventDefault();
  if (stopping !== null) {
    stopping.abort();
  } else if (topic.value.trim() !== "") {
    write(topic.value.trim());
  }
}

/** While a briefing is written, the button that began it ends it. */
function busy(now) {
  submit.textContent = t(now ? "composer.stop" : "briefing.write");
  whole.disabled = now;
  paper.setAttribute("aria-busy", String(now));
}

/** Shows the sections while they are written; the finished page takes their place. */
async function write(words) {
  const stop = new AbortController();
  stopping = stop;
  busy(true);
  announce(t("briefing.begun"));
  const hear = growing();
  try {
    const wish = { topic: words, length: length.value, filter: filterFor(store.get().filter) };
    await writeBriefing(wish, stop.signal, (event, content) => hear[event]?.(content));
  } catch (problem) {
    if (stop.signal.aborted) {
      paper.firstElementChild.replaceWith(el("p", { class: "notice" }, t("briefing.stopped")));
    } else {
      paper.replaceChildren(problemNotice(problem, () => write(words)));
    }
  } finally {
    stopping = null;
    busy(false);
  }
}

/** What each event of the stream does to the page. */
function growing() {
  const work = el("p", { class: "pending" });
  const grown = el("div", { class: "briefing growing" });
  paper.replaceChildren(work, grown);
  return {
    section: ({ section, number, of }) => {
      const words = t("briefing.working", { section: t(`briefing.${section}`), number, of });
      work.replaceChildren(el("span", { class: "pulse", "aria-hidden": "true" }), words);
    },
    sentences: ({ section, sentences }) => {
      if (sentences.length > 0) {
        const lines = sentences.map(({ text }) => el("li", { dir: "auto" }, text));
        grown.append(el("section", {}, el("h3", {}, t(`briefing.${section}`)), el("ul", {}, lines)));
      }
    },
    briefing: (briefing) => {
      show(briefing);
      history.replaceState(null, "", `/briefing?id=${encodeURIComponent(briefing.id)}`);
      document.getElementById("briefing-title").focus();
      announce(t("briefing.done"));
    },
  };
}

function show(briefing) {
  topic.value = briefing.topic;
  length.value = briefing.length;
  document.title = `${briefing.title} \u00b7 ${t("title")}`;
  const view = briefing.outcome === "written" ? briefingView : notCoveredView;
  paper.replaceChildren(view(briefing, actions));
}

/** What stands here before anything is asked for. */
function promise() {
  return el(
    "section",
    { class: "briefing-holds" },
    el("h2", {}, t("briefing.holds")),
    el("ul", {}, HOLDS.map((part) => el("li", {}, t(`briefing.holds.${part}`)))),
  );
}

async function restore(id) {
  if (id === null) {
    paper.replaceChildren(promise());
    return;
  }
  try {
    show(await briefingOf(id));
  } catch (problem) {
    paper.replaceChildren(problemNotice(problem, null));
  }
}
