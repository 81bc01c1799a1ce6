/**
 * One question and what has come back so far.
 *
 * @typedef {Object} Turn
 * @property {string} key names the turn on this page
 * @property {string} question in the reader's words; empty while a kept answer is being loaded
 * @property {"extractive" | "generated" | undefined} writer who is to write the answer; nothing leaves it to the service
 * @property {"asking" | "streaming" | "done" | "stopped" | "failed"} state
 * @property {?string} understoodAs
 * @property {Object[]} passages what the search found
 * @property {Object[]} claims finished, checked sentences in order
 * @property {Map<number, Object>} citations by number
 * @property {?Object} answer the whole answer, once it is complete
 * @property {?Object} problem
 * @property {boolean} kept whether it was loaded by its address
 */

let count = 0;

/** A turn that has just been asked. */
export function askedTurn(question, writer) {
  return {
    key: `turn-${++count}`,
    question,
    writer,
    state: "asking",
    understoodAs: null,
    passages: [],
    claims: [],
    citations: new Map(),
    answer: null,
    problem: null,
    kept: false,
  };
}

/** A turn whose answer is complete. */
export function answeredTurn(turn, answer) {
  return {
    ...turn,
    question: turn.question || answer.question,
    state: "done",
    understoodAs: answer.understoodAs ?? null,
    claims: answer.claims ?? [],
    citations: new Map((answer.citations ?? []).map((citation) => [citation.number, citation])),
    answer,
    problem: null,
  };
}

/** The turn after one event of the stream. */
export function heard(turn, event, content) {
  switch (event) {
    case "understood":
      return { ...turn, understoodAs: content.understoodAs ?? null };
    case "passages":
      return { ...turn, passages: content.passages ?? [] };
    case "claim":
      return withClaim(turn, content);
    case "withdrawn":
      return { ...turn, claims: [] };
    case "answer":
      return answeredTurn(turn, content);
    default:
      return turn;
  }
}

/** A claim event holds the sentence, the numbers of its citations, and the citations themselves as `sources`. */
function withClaim(turn, { sources = [], ...claim }) {
  const citations = new Map(turn.citations);
  sources.forEach((citation) => citations.set(citation.number, citation));
  return { ...turn, state: "streaming", claims: [...turn.claims, claim], citations };
}

/** Whether the answer is still on its way. */
export const isOpen = (turn) => turn.state === "asking" || turn.state === "streaming";

/**
 * The cited documents that are not what they were when the answer was given: those that the answer names, and those whose
 * version is another one in the list of files.
 *
 * @param {Turn} turn
 * @param {Object[]} documents as they are listed now; empty while they are not known
 * @returns {string[]} their ids
 */
export function changedSources(turn, documents) {
  const named = (turn.answer?.changed ?? []).map((change) => change.id);
  const versions = new Map(documents.map((document) => [document.id, document.version]));
  const found = [...turn.citations.values()]
    .map((citation) => citation.document)
    .filter(({ id, version }) => documents.length > 0 && version && versions.get(id) !== version)
    .map(({ id }) => id);
  return [...new Set([...named, ...found])];
}
