import { documents } from "./api.js";
import { el, foreign } from "./element.js";
import { number, wait } from "./format.js";
import { pageHeader } from "./header.js";
import { chosenFiles, libraryTable, SORTS } from "./library-table.js";
import { problemNotice } from "./problem-notice.js";
import { fileCount, followProgress, isBusy } from "./progress.js";
import { confirmRemoval } from "./removal.js";
import { createStore } from "./store.js";
import { t } from "./strings.js";
import { timeline } from "./timeline.js";
import { uploads } from "./upload.js";

const RELOAD_AFTER = 1500;
const STATES = ["indexed", "pending", "failed", "refused", "empty", "unsupported", "removed"];

const store = createStore({
  documents: null,
  problem: null,
  progress: null,
  choice: { state: "", collection: "", words: "", sort: "file", descending: false },
});
const header = pageHeader("library");
const table = libraryTable({ sort, remove: (document) => confirmRemoval(document, load) });
const adding = uploads(load);
const picture = el("div", {});
const live = el("div", { class: "live" });
const states = el("div", { class: "state-filter", role: "group", "aria-label": t("library.states") });
const words = el("input", {
  type: "search",
  id: "find",
  dir: "auto",
  autocomplete: "off",
  on: { input: () => choose({ words: words.value }) },
});
const collection = el("select", { id: "collection", on: { change: () => choose({ collection: collection.value }) } });
const order = el(
  "select",
  { id: "order", on: { change: () => choose({ sort: order.value, descending: false }) } },
  SORTS.map((name) => el("option", { value: name }, t(`library.${name}`))),
);
const choices = el(
  "div",
  { class: "choices" },
  field(words, "library.search"),
  field(collection, "library.collection"),
  field(order, "library.sort", "field sort-field"),
);
const count = el("p", { class: "count", role: "status" });
let later = 0;

document.title = `${t("library.title")} · ${t("title")}`;
document
  .getElementById("main")
  .append(
    el("h1", {}, t("library.title")),
    el("p", { class: "lead" }, t("library.lead")),
    live,
    picture,
    adding.element,
    choices,
    states,
    count,
    table.element,
  );
store.subscribe(show);
followProgress(progressed);
load();

function show(state, before) {
  if (state.progress !== before.progress) {
    showProgress(state.progress);
  }
  if (state.documents !== before.documents && state.documents !== null) {
    showWhole(state.documents);
  }
  if (state.documents !== before.documents || state.choice !== before.choice || state.problem !== before.problem) {
    showFiles(state);
  }
}

function showWhole(all) {
  const names = [...new Set(all.map((document) => document.collection).filter(Boolean))].sort();
  picture.replaceChildren(...[timeline(all.filter((document) => document.state === "indexed"))].filter(Boolean));
  adding.collections(names);
  collection.replaceChildren(
    el("option", { value: "" }, t("library.everywhere")),
    ...names.map((name) => el("option", { value: name, selected: name === store.get().choice.collection }, name)),
  );
  collection.parentElement.hidden = names.length === 0;
}

function showFiles({ documents: all, choice, problem }) {
  if (problem !== null) {
    count.replaceChildren(problemNotice(problem, load));
    return;
  }
  if (all === null) {
    count.textContent = t("library.loading");
    return;
  }
  const files = chosenFiles(all, choice);
  states.replaceChildren(
    stateButton("", all.length, choice),
    ...STATES.map((state) => [state, all.filter((document) => document.state === state).length])
      .filter(([, size]) => size > 0)
      .map(([state, size]) => stateButton(state, size, choice)),
  );
  states.hidden = all.length === 0;
  choices.hidden = all.length === 0;
  count.textContent =
    all.length === 0
      ? t("library.empty")
      : files.length === 0
        ? t("library.none")
        : t("library.shown", { count: files.length, shown: number(files.length) });
  table.element.hidden = files.length === 0;
  table.show(files, choice);
}

function stateButton(state, size, choice) {
  return el(
    "button",
    {
      type: "button",
      "aria-pressed": String(choice.state === state),
      "data-state": state,
      on: { click: () => chooseState(state) },
    },
    state === "" ? t("library.all") : t(`state.${state}`),
    el("span", {}, number(size)),
  );
}

function chooseState(state) {
  choose({ state });
  states.querySelector(`[data-state="${state}"]`)?.focus();
}

function showProgress(progress) {
  if (!isBusy(progress)) {
    live.replaceChildren();
    return;
  }
  const all = fileCount(progress);
  const done = all - (progress.files.pending ?? 0);
  live.replaceChildren(
    el("progress", { max: Math.max(1, all), value: done, "aria-label": t("library.progress") }),
    el(
      "p",
      {},
      t("library.progressOf", {
        done: number(done),
        all: number(all),
        passages: number(progress.passages),
        embedded: number(progress.embedded),
      }),
      progress.filesPerMinute ? `, ${t("library.rate", { count: progress.filesPerMinute })}` : "",
      progress.remainingSeconds ? `, ${t("library.rest", { time: wait(progress.remainingSeconds) })}` : "",
    ),
    progress.reading ? el("p", {}, t("library.readingNow"), " ", foreign(progress.reading, "file")) : "",
  );
}

function choose(part) {
  store.set({ choice: { ...store.get().choice, ...part } });
}

function sort(name) {
  const { sort: now, descending } = store.get().choice;
  choose({ sort: name, descending: now === name && !descending });
  order.value = name;
  document.querySelector(`.column-${name} button`)?.focus();
}

/** A change of any count lists the files anew, though not more often than a reader can follow. */
function progressed(progress) {
  const before = store.get().progress;
  header.progress(progress);
  store.set({ progress });
  const moved = before !== null && JSON.stringify(before.files) !== JSON.stringify(progress?.files);
  if (moved && later === 0) {
    later = setTimeout(load, RELOAD_AFTER);
  }
}

async function load() {
  clearTimeout(later);
  later = 0;
  try {
    store.set({ documents: await documents(), problem: null });
  } catch (problem) {
    store.set({ problem });
  }
}

function field(input, label, className = "field") {
  return el("div", { class: className }, el("label", { for: input.id }, t(label)), input);
}
