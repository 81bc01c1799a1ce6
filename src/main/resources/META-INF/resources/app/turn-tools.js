import { markdown, plainText, save, toClipboard } from "./copy.js";
import { el } from "./element.js";
import { feedback } from "./feedback.js";
import { icon } from "./icons.js";
import { announce } from "./live.js";
import { t } from "./strings.js";

const SAID_FOR = 2000;

/**
 * What a reader can do with an answer: copy it, link to it, save it, ask again, say whether it helped.
 *
 * @param {Turn} turn
 * @param {function(Turn): void} retry
 * @returns {HTMLElement}
 */
export function turnTools(turn, retry) {
  const { answer } = turn;
  const cited = answer !== null && answer.outcome !== "not-found";
  const opinion = answer === null ? null : feedback(answer.id, answer.feedback?.verdict);
  return el(
    "div",
    { class: "turn-tools" },
    el(
      "div",
      { class: "tools" },
      cited ? doing("copy", "tools.copy", "tools.copied", () => toClipboard(plainText(answer))) : null,
      answer === null ? null : doing("link", "tools.link", "tools.linked", () => toClipboard(linkTo(answer))),
      cited ? doing("save", "tools.save", "tools.saved", () => save(answer.question, markdown([answer]))) : null,
      el("button", { type: "button", class: "tool", on: { click: () => retry(turn) } }, icon("retry"), t("tools.retry")),
      opinion?.buttons,
    ),
    opinion?.form,
  );
}

const linkTo = (answer) => new URL(`/?answer=${encodeURIComponent(answer.id)}`, location.origin).href;

/** A tool that says for a moment that it has done its work. */
function doing(picture, label, done, work) {
  const words = el("span", {}, t(label));
  return el("button", { type: "button", class: "tool", on: { click: act } }, icon(picture), words);

  async function act() {
    const result = t((await work()) ? done : "tools.failed");
    words.textContent = result;
    announce(result);
    setTimeout(() => {
      words.textContent = t(label);
    }, SAID_FOR);
  }
}
