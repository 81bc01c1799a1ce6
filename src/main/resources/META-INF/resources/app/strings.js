/**
 * The texts that the widget shows too; those of our own pages alone stand in page-strings.js. Another language is another
 * table beside `en` with the same keys; a text with a count has one form for each plural category that its language knows.
 */
const TABLES = {
  en: {
    undated: "undated",
    page: "page {page}",
    "wait.seconds": "{count} s",
    "wait.minutes": "{count} min",
    "suggestions.title": "Questions the library answers",
    "composer.label": "Your question",
    "composer.placeholder": "Ask a question",
    "composer.ask": "Ask",
    "composer.stop": "Stop",
    "turn.heading": "Conversation",
    "turn.loading": "Loading the answer",
    "turn.gone": "This answer could not be shown",
    "turn.searching": "Searching the library",
    "turn.checking": {
      one: "Checking {count} passage",
      other: "Checking {count} passages from {files} documents",
    },
    "turn.understood": "Understood as",
    "turn.stopped": "Stopped before the first sentence.",
    "turn.stoppedPartly": "Stopped. The sentences above are checked; the answer is not complete.",
    "turn.finished": { one: "Answer complete, {count} citation", other: "Answer complete, {count} citations" },
    "sources.title": "Sources",
    "citation.label": "Citation {number}, {source}",
    "citation.number": "Citation {number}",
    "citation.open": "Open at the quote",
    "citation.openNumber": "Open source {number}",
    "citation.copies": { one: "Also in {count} copy:", other: "Also in {count} copies:" },
    "differ.title": "The sources disagree:",
    "notFound.title": "The documents do not answer this.",
    "notFound.unknown": { one: "This word stands nowhere in them:", other: "These words stand nowhere in them:" },
    "notFound.reading": "Files are still being read; asking again later may find more.",
    "notFound.byWordsOnly": "Only words were looked for, not meanings; asking with other words may find more.",
    "notFound.closest": "Closest passages, which do not answer it",
    "facts.label": "About this answer",
    "facts.verified": "verified {good}/{all}",
    "facts.sources": { one: "{count} independent source", other: "{count} independent sources" },
    "facts.newest": "newest {day}, {age}",
    "facts.undated": { one: "{count} undated source", other: "{count} undated sources" },
    "facts.changed": { one: "{count} source changed or gone since", other: "{count} sources changed or gone since" },
    "facts.byWordsOnly": "found by words alone",
    "facts.model": "written by {model}",
    "facts.sentTo": "sent to {host}",
    "facts.dropped": {
      one: "{count} sentence left out: no passage carries it",
      other: "{count} sentences left out: no passage carries them",
    },
    "facts.instead": "Quotes instead of prose:",
    "facts.took": "{time} ms",
    "facts.took.less": "under 1 ms",
    "facts.notes": "To know before passing it on",
    "tools.retry": "Ask again",
    "tools.retryIn": "Again in {time}",
    "source.label": "Source",
    "source.text": "Text of the source",
    "source.table": "Table",
    "source.loading": "Opening the source",
    "source.back": "Citation before",
    "source.forward": "Next citation",
    "source.close": "Close the source",
    "source.original": "Original file",
    "source.ownPage": "Own page",
    "source.toQuote": "To the quote",
    "source.toAnswer": "To the answer",
    "source.goTo": "Go to",
    "source.length": { one: "{shown} character", other: "{shown} characters" },
    "source.boilerplate": "Around the text: never quoted",
    "source.hidden": "Hidden in the file, its readers do not see it: never quoted",
    "source.mismatch": "The cited words do not stand here. Do not rely on this highlight.",
    "since.moved": "These words stand in another place now.",
    "since.changed": "The file has changed since; these words are no longer in it.",
    "since.gone": "The file is gone; these are its words as they were cited.",
    "since.not-found": "These words are no longer found in the file.",
    "source.changed": "This file has changed since the answer was given: the cited words are no longer in this place.",
    "widget.title": "Ask the documents",
    "widget.lead": "Answers come from the documents alone, and every sentence shows where it stands.",
    "widget.close": "Close",
    "problem.unreachable": "The service does not answer",
    "problem.unreachable.detail": "Check that it is running, then try again.",
    "problem.interrupted": "The answer broke off",
    "problem.interrupted.detail": "The sentences that stand are checked; the rest did not arrive.",
    "problem.unknown": "That did not work",
  },
};

/** The language of the interface: the reader's first choice that there is a table for. */
export const language = navigator.languages.find((tag) => base(tag) in TABLES) ?? "en";

const table = TABLES[base(language)];
const plural = new Intl.PluralRules(language);

/**
 * A text of the interface with its gaps filled. Where the text depends on a number, that is `count`.
 *
 * @param {string} key
 * @param {Object<string, string | number>} [gaps]
 * @returns {string}
 * @throws {RangeError} for a key that the table lacks
 */
export function t(key, gaps = {}) {
  const text = t.maybe(key, gaps);
  if (text === null) {
    throw new RangeError(`No text for ${key}`);
  }
  return text;
}

/** The same, but null for a key that the table lacks. */
t.maybe = (key, gaps = {}) => {
  if (!Object.hasOwn(table, key)) {
    return null;
  }
  const entry = table[key];
  const text = typeof entry === "string" ? entry : (entry[plural.select(gaps.count)] ?? entry.other);
  return text.replace(/\{(\w+)\}/g, (gap, name) => String(gaps[name] ?? gap));
};

/** Takes in the texts of one page, which the others then need not load: tables by language, as above. */
export function alsoSay(tables) {
  Object.assign(table, tables[base(language)] ?? tables.en);
}

function base(tag) {
  return tag.split("-")[0].toLowerCase();
}
