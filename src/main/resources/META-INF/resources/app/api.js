import { answered, Problem, problemFrom, streamed } from "./http.js";

/** Every file of the folder, as `GET /api/documents` lists it. */
export const documents = async () => (await json("/api/documents")).documents ?? [];

/** One file of the folder. */
export const documentOf = (id) => json(path(id));

/** The text that every offset counts in. */
export const textOf = async (id) => (await answered(`${path(id)}/text`)).text();

/** The structure of that text: `{blocks, pages}`. */
export const blocksOf = (id) => json(`${path(id)}/blocks`);

/** Where the file itself is served. */
export const originalOf = (id) => `${path(id)}/original`;

/** How the library stands. */
export const status = () => json("/api/status");

/** A kept answer. */
export const answerOf = (id) => json(`/api/answers/${encodeURIComponent(id)}`);

/** Where an answer is served as a file. */
export const exportOf = (id, format) => `/api/answers/${encodeURIComponent(id)}?format=${format}`;

/**
 * The conversations that hold some words, newest first.
 *
 * @param {string} words empty for all
 * @param {number} limit
 * @returns {Promise<Array<{id: string, title: string, started: string, last: string, turns: number}>>}
 */
export const conversations = async (words, limit) =>
  (await json(`/api/conversations?${new URLSearchParams({ q: words, limit })}`)).conversations;

/** One conversation with its answers, oldest first. */
export const conversationOf = (id) => json(conversationPath(id));

/** Gives a conversation another title. */
export const renameConversation = (id, title) => sent("PATCH", conversationPath(id), { title });

/** Deletes a conversation. */
export const forgetConversation = (id) => answered(conversationPath(id), { method: "DELETE" });

/** Deletes every conversation. */
export const forgetConversations = () => answered("/api/conversations", { method: "DELETE" });

/**
 * Says whether an answer helped.
 *
 * @param {string} id of the answer
 * @param {{verdict: "helpful" | "not-helpful", reason?: string, comment?: string}} opinion
 */
export const sendFeedback = (id, opinion) => sent("POST", `/api/answers/${encodeURIComponent(id)}/feedback`, opinion);

/** Questions that the library answers; none where the service does not offer them. */
export const suggestions = async () => {
  try {
    return (await json("/api/suggestions")).suggestions ?? [];
  } catch {
    return [];
  }
};

/** Takes a file out of the folder. */
export const removeDocument = (id) => answered(path(id), { method: "DELETE" });

/** Asks on the chat page; see {@link streamed}. */
export const ask = (ask, signal, hear) => streamed("/api/ask", ask, { headers: {}, signal }, hear);

/**
 * Puts a file into the folder.
 *
 * @param {File} file
 * @param {{collection: string, replace: boolean}} into `collection` is the subfolder, empty for the folder itself;
 *     `replace` lets it take the place of a file that has its name
 * @param {function(number): void} progress hears the share that is sent, from 0 to 1
 * @returns {Promise<void>}
 */
export function upload(file, { collection, replace }, progress) {
  const form = new FormData();
  if (collection) {
    form.append("collection", collection);
  }
  if (replace) {
    form.append("replace", "true");
  }
  form.append("file", file, file.name);
  // fetch cannot tell how much of a body is sent; this older interface can.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/documents");
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => progress(event.loaded / (event.total || 1)));
    request.addEventListener("error", () => reject(new Problem({})));
    request.addEventListener("load", () => {
      if (request.status < 400) {
        resolve();
        return;
      }
      reject(problemFrom(request.status, request.responseText, request.getResponseHeader("Retry-After")));
    });
    request.send(form);
  });
}

const conversationPath = (id) => `/api/conversations/${encodeURIComponent(id)}`;
const path = (id) => `/api/documents/${encodeURIComponent(id)}`;

async function json(address) {
  const response = await answered(address, { headers: { Accept: "application/json" } });
  return response.json();
}

function sent(method, address, content) {
  return answered(address, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
  });
}
