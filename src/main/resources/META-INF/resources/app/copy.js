import { day, place } from "./format.js";
import { t } from "./strings.js";

/**
 * An answer as plain text: the question, the sentences with their numbers, and the numbered sources with their words.
 *
 * @param {Object} answer
 * @returns {string}
 */
export function plainText(answer) {
  const sentences = answer.claims.map((claim) => `${claim.text} ${claim.citations.map((n) => `[${n}]`).join("")}`);
  const sources = answer.citations.map((citation) => {
    const source = citation.document;
    const where = [
      source.outlet,
      source.title,
      source.published ? day(source.published) : t("undated"),
      source.file,
      place(citation),
    ];
    return `[${citation.number}] ${where.filter(Boolean).join(", ")}: “${citation.quote}” ${addressOf(citation)}`;
  });
  return [answer.question, "", sentences.join(" "), "", t("copy.sources"), ...sources].join("\n");
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

const addressOf = (citation) => new URL(citation.href, location.origin).href;

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
