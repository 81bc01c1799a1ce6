import { day, place } from "./format.js";
import { t } from "./strings.js";

/** The signs that Markdown would read as its own, among them the ones that begin a line. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~-]/g;

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
 * Answers as one Markdown page. What comes from documents is escaped, so that it stays text there too.
 *
 * @param {Object[]} answers
 * @returns {string}
 */
export function markdown(answers) {
  return `${answers.map(section).join("\n\n---\n\n")}\n`;
}

function section(answer) {
  const heading = `# ${escaped(answer.question)}`;
  if (answer.outcome === "not-found") {
    return [heading, escaped(answer.text)].join("\n\n");
  }
  const sources = answer.citations.map((citation) =>
    [
      `${citation.number}. ${escaped(whereOf(citation))} ([${t("citation.open")}](${addressOf(citation)}))`,
      ...citation.quote.split("\n").map((line) => `   > ${escaped(line)}`),
    ].join("\n"),
  );
  return [
    heading,
    escaped(sentencesOf(answer)),
    ...(answer.disagreements ?? []).map(differing),
    `## ${t("sources.title")}`,
    sources.join("\n\n"),
  ].join("\n\n");
}

const differing = ({ about, versions }) =>
  [
    `**${t("differ.title")}** ${escaped(about)}`,
    versions.map(({ value, citations }) => `- ${escaped(`${value} ${numbered(citations)}`)}`).join("\n"),
  ].join("\n\n");

/**
 * Gives a page to the reader as a file.
 *
 * @param {string} name words that its name is made from
 * @param {string} text
 * @returns {boolean} whether the browser took it
 */
export function save(name, text) {
  const words = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
  link.download = `${words.slice(0, 60) || "answer"}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return true;
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
const escaped = (text) => text.replace(/\s+/g, " ").replace(MARKUP, "\\$&");

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
