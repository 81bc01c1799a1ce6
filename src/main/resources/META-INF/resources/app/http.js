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

/**
 * Fetches, and gives the response only where it is a good one.
 *
 * @throws {Problem}
 */
export async function answered(address, options = {}) {
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

/** The problem that a response tells, or the bare status where it tells none. */
export function problemFrom(status, body, retryAfter) {
  const seconds = Number.parseInt(retryAfter ?? "", 10) || 0;
  try {
    return new Problem({ ...JSON.parse(body), status, retryAfter: seconds });
  } catch {
    return new Problem({ status, code: `http-${status}`, retryAfter: seconds });
  }
}

/**
 * Asks at an address, and tells each event of the answer as it arrives: `understood`, `passages`, `claim`, and `answer`
 * last.
 *
 * @param {string} address
 * @param {{question: string, conversation?: string, filter?: Object}} ask
 * @param {{headers: Object, signal: AbortSignal}} options the signal ends the stream
 * @param {function(string, Object): void} hear hears the name and the content of each event
 * @returns {Promise<void>} kept once the answer is complete
 * @throws {Problem} when the service refuses, fails or falls silent before the answer
 */
export async function streamed(address, ask, { headers, signal }, hear) {
  const response = await answered(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream", ...headers },
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
