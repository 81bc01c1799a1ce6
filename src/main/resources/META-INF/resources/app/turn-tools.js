import { exportOf } from "./api.js";
import { plainText, toClipboard } from "./copy.js";
import { el } from "./element.js";
import { feedback } from "./feedback.js";
import { icon } from "./icons.js";
import { saveLinks } from "./save-links.js";
import { t } from "./strings.js";
import { toolButton } from "./tool-button.js";

const FORMATS = ["md", "docx", "pdf"];

/**
 * What a reader can do with an answer: copy it, link to it, save it, ask again, have it from the other writer, say whether
 * it helped.
 *
 * @param {Turn} turn
 * @param {function(Turn): void} retry
 * @param {function(string, string): void} ask takes the question and who is to write
 * @returns {HTMLElement}
 */
export function turnTools(turn, retry, ask) {
  const { answer } = turn;
  const cited = answer !== null && answer.outcome !== "not-found";
  const opinion = answer === null ? null : feedback(answer.id, answer.feedback?.verdict);
  return el(
    "div",
    { class: "turn-tools" },
    el(
      "div",
      { class: "tools" },
      cited ? toolButton("copy", "tools.copy", "tools.copied", () => toClipboard(plainText(answer))) : null,
      answer === null ? null : toolButton("link", "tools.link", "tools.linked", () => toClipboard(linkTo(answer))),
      cited ? saveLinks(FORMATS, (format) => exportOf(answer.id, format)) : null,
      tool("retry", "tools.retry", () => retry(turn)),
      cited ? otherWriter(answer, ask) : null,
      opinion?.buttons,
    ),
    opinion?.form,
  );
}

/** The same question to the other writer, so that both can be compared; the question stands alone, as it was understood. */
function otherWriter(answer, ask) {
  const other = answer.writer === "generated" ? "extractive" : "generated";
  return tool("file", `tools.${other}`, () => ask(answer.understoodAs || answer.question, other), "other-writer");
}

const tool = (picture, label, act, kind = "") =>
  el("button", { type: "button", class: `tool ${kind}`.trim(), on: { click: act } }, icon(picture), t(label));

const linkTo = (answer) => new URL(`/?answer=${encodeURIComponent(answer.id)}`, location.origin).href;
