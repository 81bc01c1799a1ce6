import { answerOf, ask, conversationOf, documents, suggestions } from "./api.js";
import { citationCard } from "./citation-card.js";
import { composer } from "./composer.js";
import { el } from "./element.js";
import { filterFor, NO_FILTER } from "./filter.js";
import { pageHeader } from "./header.js";
import { history as conversations } from "./history.js";
import { Problem } from "./http.js";
import { announce } from "./live.js";
import { overview } from "./overview.js";
import { problemWords } from "./problem-notice.js";
import { followProgress, isBusy } from "./progress.js";
import { sourcePanel } from "./source-panel.js";
import { createStore } from "./store.js";
import { t } from "./strings.js";
import { turnTools } from "./turn-tools.js";
import { turnView } from "./turn-view.js";
import { answeredTurn, askedTurn, heard, isOpen } from "./turn.js";
import { writerChoice } from "./writer.js";

/** A permalink may name several answers; more of them would be no conversation. */
const MOST_ANSWERS = 50;

const parameters = new URLSearchParams(location.search);
const store = createStore({
  turns: [],
  filter: { ...NO_FILTER, document: parameters.get("document") ?? "" },
  documents: [],
  loaded: false,
  progress: null,
  suggestions: [],
});
const header = pageHeader("ask");
const panel = sourcePanel();
const main = document.getElementById("main");
const actions = {
  open: panel.open,
  ask: asked,
  retry,
  announce,
  card: citationCard(main),
  tools: (turn) => turnTools(turn, retry, asked),
};
const conversation = document.getElementById("conversation");
const welcome = overview(asked);
const writers = writerChoice(store);
const writing = composer(store, writers, { ask: asked, stop });
const views = new Map();
const heading = el("h1", { class: "visually-hidden" }, t("turn.heading"));
let stopping = null;
let loading = null;

conversation.before(welcome.greeting, heading);
main.append(writing.element, welcome.holdings);
header.add(conversations(openConversation, startAnew));
if (history.state?.source) {
  history.replaceState(null, "");
}
store.subscribe(show);
panel.onClose(keepInAddress);
show(store.get(), {});
followProgress(progressed);
loadDocuments();
loadSuggestions();
restore();
if (matchMedia("(hover: hover)").matches && store.get().turns.length === 0) {
  writing.focus();
}

/** Draws what has changed. */
function show(state, before) {
  if (state.turns !== before.turns || state.documents !== before.documents) {
    for (const turn of state.turns) {
      if (!views.has(turn.key)) {
        const view = turnView(turn, actions);
        views.set(turn.key, view);
        conversation.append(view.element);
      }
      views.get(turn.key).update(turn, state.documents);
    }
    writing.busy(state.turns.some((turn) => isOpen(turn) && !turn.kept));
  }
  const empty = state.turns.length === 0;
  document.title = [state.turns[0]?.question, t("title")].filter(Boolean).join(" · ");
  document.documentElement.classList.toggle("is-empty", empty);
  welcome.greeting.hidden = !empty;
  heading.hidden = empty;
  welcome.holdings.hidden = !empty;
  if (empty) {
    welcome.update(state);
  }
}

function asked(question, writer = writers.chosen()) {
  const turn = askedTurn(question, writer);
  store.set({ turns: [...store.get().turns, turn] });
  views.get(turn.key).element.scrollIntoView({ block: "start" });
  announce(t("turn.searching"));
  return follow(turn);
}

/** Asks again: in the place of a turn that has no whole answer, else below, because an answer that stands is kept. */
function retry(turn) {
  if (stopping !== null) {
    return;
  }
  if (turn.answer !== null) {
    asked(turn.question, turn.writer);
    return;
  }
  const again = { ...askedTurn(turn.question, turn.writer), key: turn.key };
  change(turn.key, () => again);
  follow(again);
}

async function follow(turn) {
  stopping?.abort();
  const stop = new AbortController();
  stopping = stop;
  try {
    await ask(
      {
        question: turn.question,
        conversation: openConversation() ?? undefined,
        filter: filterFor(store.get().filter),
        writer: turn.writer,
      },
      stop.signal,
      (event, content) => change(turn.key, (now) => heard(now, event, content)),
    );
    keepInAddress();
  } catch (failure) {
    change(turn.key, (now) => (stop.signal.aborted ? { ...now, state: "stopped" } : failed(now, failure)));
  } finally {
    if (stopping === stop) {
      stopping = null;
    }
  }
}

function failed(turn, failure) {
  if (!(failure instanceof Problem)) {
    throw failure;
  }
  announce(problemWords(failure).title);
  return { ...turn, state: "failed", problem: failure };
}

function stop() {
  stopping?.abort();
}

function change(key, next) {
  store.set({ turns: store.get().turns.map((turn) => (turn.key === key ? next(turn) : turn)) });
}

/** The conversation on the page; null before the first answer. */
function openConversation() {
  const answers = store.get().turns.map(({ answer }) => answer);
  return answers.findLast((answer) => answer?.conversation)?.conversation ?? null;
}

function startAnew() {
  location.assign("/");
}

/** The address names the conversation, so that a reload and a bookmark bring it back. */
function keepInAddress() {
  const kept = new URLSearchParams();
  if (openConversation() !== null) {
    kept.set("conversation", openConversation());
  }
  if (store.get().filter.document) {
    kept.append("document", store.get().filter.document);
  }
  const query = kept.toString();
  history.replaceState(history.state, "", query === "" ? "/" : `/?${query}`);
}

/** Brings back what the address names: a conversation, or single answers of it. */
function restore() {
  const id = parameters.get("conversation");
  const loads = id
    ? [conversationOf(id).then(({ answers }) => answers)]
    : parameters.getAll("answer").map((answer) => answerOf(answer).then((one) => [one]));
  loads.slice(-MOST_ANSWERS).forEach(restoreTurns);
}

async function restoreTurns(load) {
  const waiting = { ...askedTurn(""), kept: true };
  store.set({ turns: [...store.get().turns, waiting] });
  try {
    const [first, ...rest] = await load;
    const later = rest.map((answer) => answeredTurn({ ...askedTurn(""), kept: true }, answer));
    store.set({
      turns: store
        .get()
        .turns.flatMap((turn) => (turn.key === waiting.key ? [answeredTurn(turn, first), ...later] : [turn])),
    });
  } catch (failure) {
    change(waiting.key, (now) => failed(now, failure));
  }
}

function progressed(progress) {
  const settled = isBusy(store.get().progress) && !isBusy(progress);
  const moved = store.get().progress?.files.indexed !== progress?.files.indexed;
  header.progress(progress);
  store.set({ progress });
  if (settled) {
    loadSuggestions();
  }
  if (settled || !store.get().loaded || (moved && store.get().turns.length === 0)) {
    loadDocuments();
  }
}

/** Lists the documents, one request at a time. */
function loadDocuments() {
  loading ??= documents()
    .then(
      (list) => store.set({ documents: list, loaded: true }),
      () => {},
    )
    .finally(() => {
      loading = null;
    });
}

/** Asks what the library could be asked; while files are being read, there may be nothing yet. */
function loadSuggestions() {
  suggestions().then((questions) => store.set({ suggestions: questions }));
}
