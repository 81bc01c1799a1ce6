import { sourceItem } from "./citation-source.js";
import { disagreementCard } from "./disagreement.js";
import { el } from "./element.js";
import { chips, insteadOfProse, notes } from "./facts.js";
import { sourceName } from "./format.js";
import { notFound } from "./not-found.js";
import { problemNotice } from "./problem-notice.js";
import { cutLastWord, shortAnswer, withMark } from "./quote.js";
import { t } from "./strings.js";
import { changedSources, isOpen } from "./turn.js";

/**
 * Shows one turn, and follows it while its answer grows. Sentences that stand are never drawn anew, so that neither the
 * focus nor a card is lost while the answer streams.
 *
 * @param {Turn} first
 * @param {Object} actions
 * @param {function(Object, HTMLElement, Object[]=): void} actions.open opens the source of a citation
 * @param {function(string): void} actions.ask asks a question
 * @param {function(Turn): void} actions.retry asks the question of a turn again
 * @param {Object} actions.card shows citations beside their numbers
 * @param {function(string): void} actions.announce says something to screen readers
 * @param {function(Turn): HTMLElement} actions.tools makes what a reader can do with the answer
 * @returns {{element: HTMLElement, update: function(Turn, Object[]): void}} `update` takes the turn and the known documents
 */
export function turnView(first, actions) {
  let turn = first;
  let documents = [];
  let changedBefore = 0;
  let shown = [];
  const question = el("h2", { class: "question", id: first.key, dir: "auto", tabindex: "-1" });
  const understood = el("p", { class: "understood", hidden: true });
  const sentences = el("p", { class: "answer", dir: "auto" });
  const pending = el("p", { class: "pending" });
  const after = el("div", { class: "after" });
  const list = el("ol", { class: "source-list" });
  const sources = el("div", { class: "turn-sources", hidden: true }, el("h3", {}, t("sources.title")), list);
  const element = el(
    "article",
    { class: "turn", "aria-labelledby": first.key },
    question,
    understood,
    el("div", { class: "turn-body" }, el("div", { class: "turn-main" }, sentences, pending, after), sources),
  );
  return { element, update };

  function update(next, knownDocuments) {
    const before = turn;
    const finished = isOpen(before) && !isOpen(next);
    const sameDocuments = documents === knownDocuments;
    const changed = changedSources(next, knownDocuments);
    const sameAfter = before === next && changed.length === changedBefore;
    turn = next;
    documents = knownDocuments;
    changedBefore = changed.length;
    if (before === next && sameDocuments && question.textContent !== "") {
      return;
    }
    question.textContent = turn.question || t(isOpen(turn) ? "turn.loading" : "turn.gone");
    showUnderstood();
    showSentences();
    showSources();
    showPending();
    if (!sameAfter || after.childElementCount === 0) {
      showAfter(changed);
    }
    element.setAttribute("aria-busy", String(isOpen(turn)));
    if (finished) {
      sayResult();
    }
  }

  function showUnderstood() {
    const differs = Boolean(turn.understoodAs) && turn.understoodAs !== turn.question;
    understood.hidden = !differs;
    understood.replaceChildren(t("turn.understood"), " ", el("bdi", {}, turn.understoodAs ?? ""));
  }

  function showSentences() {
    const stands = shown.every(({ claim }, index) => claim.text === turn.claims[index]?.text);
    if (!stands) {
      shown = [];
      sentences.replaceChildren();
    }
    for (const claim of turn.claims.slice(shown.length)) {
      const sentence = sentenceOf(claim);
      shown.push(sentence);
      sentences.append(sentence.element);
      if (isOpen(turn)) {
        actions.announce(claim.text);
      }
    }
    shown.forEach(dress);
    sentences.hidden = shown.length === 0;
  }

  function sentenceOf(claim) {
    const words = el("span", { class: "claim-text" });
    const lastWord = el("span", { class: "claim-text" });
    const buttons = claim.citations.map((number) => ({ number, button: citationButton(number) }));
    const end = el(
      "span",
      { class: "claim-end" },
      lastWord,
      buttons.map(({ button }) => button),
    );
    return { claim, words, lastWord, buttons, element: el("bdi", { class: "claim" }, words, end, " ") };
  }

  /** Adds what the citations tell, which may arrive after the sentence: the short answer and the names of the sources. */
  function dress({ claim, words, lastWord, buttons, element: sentence }) {
    const cited = claim.citations.map((number) => turn.citations.get(number)).filter(Boolean);
    const answer = cited.map(shortAnswer).find((text) => text && claim.text.includes(text)) ?? "";
    const nodes = withMark(claim.text, answer);
    if (words.childNodes.length === 0 || (nodes.length > 1 && sentence.querySelector("mark") === null)) {
      const { rest, last } = cutLastWord(nodes);
      words.replaceChildren(...rest);
      lastWord.replaceChildren(...last);
    }
    buttons.forEach(({ number, button }) => button.setAttribute("aria-label", labelOf(number)));
  }

  function labelOf(number) {
    const citation = turn.citations.get(number);
    return citation
      ? t("citation.label", { number, source: sourceName(citation.document) })
      : t("citation.number", { number });
  }

  function citationButton(number) {
    const button = el(
      "button",
      { type: "button", class: "cite", "aria-label": labelOf(number), "aria-describedby": sourceId(number) },
      number,
    );
    actions.card.attach(
      button,
      () => turn.citations.get(number) ?? null,
      () => openSource(number, button),
    );
    return button;
  }

  /** Opens a source with the answer that cites it and the other citations of that answer. */
  function openSource(number, from) {
    const siblings = numbers().map((one) => ({ citation: ofAnswer(one), from: buttonOf(one) ?? from }));
    actions.open(ofAnswer(number), from, siblings);
  }

  function ofAnswer(number) {
    return { ...turn.citations.get(number), answer: turn.answer?.id ?? null };
  }

  function buttonOf(number) {
    return shown.flatMap(({ buttons }) => buttons).find((one) => one.number === number)?.button;
  }

  function numbers() {
    return [...turn.citations.keys()].sort((a, b) => a - b);
  }

  function showSources() {
    if (list.childElementCount !== turn.citations.size) {
      list.replaceChildren(
        ...numbers().map((number) =>
          sourceItem(turn.citations.get(number), sourceId(number), (_, from) => openSource(number, from)),
        ),
      );
    }
    sources.hidden = turn.citations.size === 0;
    element.classList.toggle("with-sources", turn.citations.size > 0);
  }

  function showPending() {
    pending.hidden = !isOpen(turn);
    if (pending.hidden) {
      return;
    }
    const files = new Set(turn.passages.map((passage) => passage.document?.id)).size;
    const words =
      turn.passages.length > 0
        ? t("turn.checking", { count: turn.passages.length, files })
        : t(turn.question ? "turn.searching" : "turn.loading");
    if (pending.textContent !== words) {
      pending.replaceChildren(el("span", { class: "pulse", "aria-hidden": "true" }), words);
    }
  }

  function showAfter(changed) {
    if (isOpen(turn)) {
      after.replaceChildren();
      return;
    }
    const { answer } = turn;
    const parts = [];
    if (answer !== null) {
      parts.push(
        ...(answer.disagreements ?? []).map((disagreement) =>
          disagreementCard(disagreement, (number) => turn.citations.get(number), citationButton),
        ),
      );
      if (answer.outcome === "not-found") {
        parts.push(notFound(answer, actions));
      } else {
        parts.push(notes(answer));
      }
      parts.push(insteadOfProse(answer), chips(answer, changed));
    }
    if (turn.state === "stopped") {
      parts.push(el("p", { class: "notice" }, t(turn.claims.length > 0 ? "turn.stoppedPartly" : "turn.stopped")));
    }
    if (turn.problem !== null) {
      parts.push(problemNotice(turn.problem, retryOf(turn)));
    }
    if (turn.problem === null) {
      parts.push(actions.tools(turn));
    }
    after.replaceChildren(...parts.filter(Boolean));
  }

  /** How a failed turn is tried again; an answer that is no longer kept cannot come back. */
  function retryOf({ kept, problem }) {
    if (!kept) {
      return () => actions.retry(turn);
    }
    return problem.status === 404 ? null : () => location.reload();
  }

  function sayResult() {
    if (turn.problem !== null || turn.answer === null) {
      return;
    }
    actions.announce(
      turn.answer.outcome === "not-found" ? t("notFound.title") : t("turn.finished", { count: turn.citations.size }),
    );
  }

  function sourceId(number) {
    return `${first.key}-source-${number}`;
  }
}
