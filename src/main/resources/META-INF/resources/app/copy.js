import { day, place } from "./format.js";
import { t } from "./strings.js";

/**
 * An answer as plain text: the question, the sentences with their numbers, and the numbered sources with their words.
 *
 * @param {Object} answer
 * @returns {string}
 */
export function plainText(answer) {
  const sources = answer.citations.map(
    (citation) => `[${citation.number}] ${whereOf(citation)}: “${citation.quote}” ${addressOf(citation)}`,
  );
  return [answer.question, "", sentencesOf(answer), "", t("copy.sources"), ...sources].join("\n");
}

/**
 * Puts text on the clipboard, also where the page is not served securely.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there
 */
export async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byHand(text);
  }
}

const numbered = (numbers) => numbers.map((number) => `[${number}]`).join("");
const sentencesOf = (answer) => answer.claims.map((claim) => `${claim.text} ${numbered(claim.citations)}`).join(" ");
const addressOf = (citation) => new URL(citation.href, location.origin).href;

function whereOf(citation) {
  const source = citation.document;
  return [
    source.outlet,
    source.title,
    source.published ? day(source.published) : t("undated"),
    source.file,
    place(citation),
  ]
    .filter(Boolean)
    .join(", ");
}

function byHand(text) {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
