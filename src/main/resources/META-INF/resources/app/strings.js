/**
 * Every text of the interface. Another language is another table beside `en` with the same keys; a text with a count has one
 * form for each plural category that its language knows.
 */
const TABLES = {
  en: {
    title: "Pincite",
    undated: "undated",
    page: "page {page}",

    "nav.skip": "Skip to the content",
    "nav.home": "Pincite, to the start",
    "nav.label": "Pages",
    "nav.ask": "Ask",
    "nav.anew": "New conversation",
    "nav.library": "Library",
    "nav.briefing": "Briefing",
    "theme.light": "Light colours",
    "theme.dark": "Dark colours",

    "standing.lost": "The service does not answer",
    "standing.starting": "Opening the library",
    "standing.reading": "Reading {done} of {all}",
    "standing.ready": { one: "{shown} document", other: "{shown} documents" },
    "wait.seconds": "{count} s",
    "wait.minutes": "{count} min",

    "overview.title": "Ask the documents",
    "overview.label": "What the library holds",
    "overview.lead": "Every sentence of an answer points at the exact words that carry it.",
    "overview.documents": { one: "{shown} document", other: "{shown} documents" },
    "overview.outlets": { one: "{shown} outlet", other: "{shown} outlets" },
    "overview.aside": { one: "{shown} file does not answer", other: "{shown} files do not answer" },
    "overview.reading": "Files read",
    "overview.readingNow": "Reading the folder: {done} of {all} files. What is read already answers.",
    "overview.empty": "The library is empty",
    "overview.empty.next": "Put files into the documents folder, or",
    "overview.noneReadable": "No file could be read yet",
    "overview.noneReadable.next": "The reasons stand in the library:",
    "overview.toLibrary": "open the library",
    "suggestions.title": "Questions the library answers",
    "timeline.label": { one: "{shown} dated document, {range}", other: "{shown} dated documents, {range}" },
    "timeline.oneDay": { one: "{shown} dated document, {day}", other: "{shown} dated documents, all of {day}" },
    "timeline.undated": {
      one: "{shown} undated document is not in the picture",
      other: "{shown} undated documents are not in the picture",
    },

    "composer.label": "Your question",
    "composer.placeholder": "Ask a question",
    "composer.hint": "Enter asks, Shift + Enter makes a new line, / comes back here",
    "composer.ask": "Ask",
    "composer.stop": "Stop",
    "filter.all": "All documents",
    "filter.only": "Only",
    "filter.collection": "Collection",
    "filter.everywhere": "Everywhere",
    "filter.after": "Published from",
    "filter.before": "Published until",
    "filter.note": "A date leaves undated documents out.",
    "filter.chosen": "Only these may answer",
    "filter.since": "from {day}",
    "filter.until": "until {day}",
    "filter.remove": "Remove this restriction",

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
    "facts.took": "{time} ms",
    "tools.copy": "Copy with sources",
    "tools.copied": "Copied",
    "tools.link": "Copy link",
    "tools.linked": "Link copied",
    "tools.failed": "The browser did not allow it",
    "tools.save": "Save as Markdown",
    "tools.saved": "Saved",
    "tools.retry": "Ask again",
    "tools.retryIn": "Again in {time}",
    "copy.sources": "Sources",

    "feedback.helpful": "This answer helped",
    "feedback.notHelpful": "This answer did not help",
    "feedback.why": "What is wrong with it?",
    "feedback.wrong": "It is not true",
    "feedback.incomplete": "Something is missing",
    "feedback.citation": "A citation does not carry it",
    "feedback.other": "Something else",
    "feedback.comment": "In your words, if you like",
    "feedback.send": "Send",
    "feedback.cancel": "Cancel",
    "feedback.thanks": "Thank you",

    "history.title": "Conversations",
    "history.close": "Close the list",
    "history.search": "Find by words",
    "history.none": "No conversation is kept yet.",
    "history.noneFound": "No conversation holds these words.",
    "history.shown": { one: "{shown} conversation", other: "{shown} conversations" },
    "history.turns": { one: "{shown} question", other: "{shown} questions" },
    "history.rename": "Rename {title}",
    "history.newTitle": "New title",
    "history.keep": "Keep",
    "history.renamed": "The conversation is renamed",
    "history.delete": "Delete {title}",
    "history.deleteSure": "Press again to delete {title}",
    "history.sure": "Sure?",
    "history.deleted": "The conversation is deleted",
    "history.clear": "Delete all",
    "history.clearSure": "Press again to delete every conversation",
    "history.cleared": "Every conversation is deleted",

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

    "library.title": "Library",
    "library.lead": "Every file of the folder, and how it stands.",
    "library.loading": "Listing the files",
    "library.none": "No file fits.",
    "library.empty": "The folder is empty. Put files into it, or drop them here.",
    "library.search": "Find by name, title or outlet",
    "library.collection": "Collection",
    "library.everywhere": "All collections",
    "library.states": "State",
    "library.all": "All",
    "library.file": "Document",
    "library.state": "State",
    "library.published": "Published",
    "library.language": "Language",
    "library.passages": "Passages",
    "library.passagesUnit": { one: "passage", other: "passages" },
    "library.actions": "Actions",
    "library.sort": "Sort by",
    "library.copies": { one: "{shown} near-copy", other: "{shown} near-copies" },
    "library.pages": { one: "{shown} page", other: "{shown} pages" },
    "library.more": { one: "Show {shown} more", other: "Show {shown} more" },
    "library.shown": { one: "{shown} file", other: "{shown} files" },
    "library.ask": "Ask only this document",
    "library.original": "Original file",
    "library.readingNow": "Now reading",
    "library.progress": "Files read",
    "library.progressOf": "{done} of {all} files read, {passages} passages findable by word, {embedded} by meaning",
    "library.rate": { one: "{count} file a minute", other: "{count} files a minute" },
    "library.rest": "about {time} to go",
    "state.indexed": "indexed",
    "state.pending": "pending",
    "state.empty": "empty",
    "state.unsupported": "unsupported",
    "state.refused": "refused",
    "state.failed": "failed",
    "state.removed": "removed",
    "upload.title": "Add files",
    "upload.drop": "Drop files here, or",
    "upload.choose": "choose files",
    "upload.collection": "Into collection",
    "upload.collection.hint": "the folder itself",
    "upload.sending": "sending",
    "upload.done": "in the folder",
    "upload.again": "Try again",
    "upload.replace": "Replace it",
    "upload.list": "Files being added",
    "remove.button": "Delete {file}",
    "remove.title": "Delete this file?",
    "remove.detail": "It is taken out of the folder and out of every search.",
    "remove.confirm": "Delete",
    "remove.cancel": "Keep it",
    "remove.done": "{file} is deleted",

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
