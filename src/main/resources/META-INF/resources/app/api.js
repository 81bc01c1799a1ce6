import { eventsOf } from "./sse.js";

/** What went wrong, as the service tells it; `code` is `unreachable` when the service did not tell anything. */
export class Problem extends Error {
  /**
   * @param {{status?: number, code?: string, title?: string, detail?: string, retryAfter?: number}} told
   */
  constructor({ status = 0, code = "unreachable", title = "", detail = "", retryAfter = 0 }) {
    super(detail || title || code);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

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

/**
 * Asks, and tells each event as it arrives: `understood`, `passages`, `claim`, and `answer` last.
 *
 * @param {{question: string, conversation?: string, filter?: Object}} ask
 * @param {AbortSignal} signal ends the stream
 * @param {function(string, Object): void} hear hears the name and the content of each event
 * @returns {Promise<void>} kept once the answer is complete
 * @throws {Problem} when the service refuses, fails or falls silent before the answer
 */
export async function ask(ask, signal, hear) {
  const response = await answered("/api/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(ask),
    signal,
  });
  if (!(response.headers.get("Content-Type") ?? "").includes("text/event-stream")) {
    hear("answer", await response.json());
    return;
  }
  try {
    for await (const { event, data } of eventsOf(response.body)) {
      const content = JSON.parse(data);
      if (event === "problem") {
        throw new Problem(content);
      }
      hear(event, content);
      if (event === "answer") {
        return;
      }
    }
  } catch (failure) {
    throw failure instanceof Problem || signal.aborted ? failure : new Problem({ code: "interrupted" });
  }
  throw new Problem({ code: "interrupted" });
}

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

const path = (id) => `/api/documents/${encodeURIComponent(id)}`;

async function json(address) {
  const response = await answered(address, { headers: { Accept: "application/json" } });
  return response.json();
}

async function answered(address, options = {}) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (failure) {
    throw options.signal?.aborted ? failure : new Problem({});
  }
  if (!response.ok) {
    throw problemFrom(response.status, await response.text(), response.headers.get("Retry-After"));
  }
  return response;
}

function problemFrom(status, body, retryAfter) {
  const seconds = Number.parseInt(retryAfter ?? "", 10) || 0;
  try {
    return new Problem({ ...JSON.parse(body), status, retryAfter: seconds });
  } catch {
    return new Problem({ status, code: `http-${status}`, retryAfter: seconds });
  }
}
