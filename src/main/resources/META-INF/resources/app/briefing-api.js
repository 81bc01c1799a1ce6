import { Problem } from "./api.js";
import { eventsOf } from "./sse.js";

const JSON_TYPE = "application/json";

/**
 * Has a briefing written, and tells each event as it arrives: `section`, `sentences`, and `briefing` last.
 *
 * @param {{topic: string, length: string, filter?: Object}} wish
 * @param {AbortSignal} signal ends the stream
 * @param {function(string, Object): void} hear hears the name and the content of each event
 * @returns {Promise<void>} kept once the briefing is complete
 * @throws {Problem} when the service refuses, fails or falls silent before the end
 */
export async function writeBriefing(wish, signal, hear) {
  const response = await answered("/api/briefings", {
    method: "POST",
    headers: { "Content-Type": JSON_TYPE, Accept: "text/event-stream" },
    body: JSON.stringify(wish),
    signal,
  });
  try {
    for await (const { event, data } of eventsOf(response.body)) {
      const content = JSON.parse(data);
      if (event === "problem") {
        throw new Problem(content);
      }
      hear(event, content);
      if (event === "briefing") {
        return;
      }
    }
  } catch (failure) {
    throw failure instanceof Problem || signal.aborted ? failure : new Problem({ code: "interrupted" });
  }
  throw new Problem({ code: "interrupted" });
}

/** A kept briefing, compared with the documents as they are now. */
export const briefingOf = async (id) =>
  (await answered(fileOf(id), { headers: { Accept: JSON_TYPE } })).json();

/** Where a briefing is served; with a format, as a file. */
export const fileOf = (id, format) =>
  `/api/briefings/${encodeURIComponent(id)}${format ? `?format=${format}` : ""}`;

async function answered(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (failure) {
    throw options.signal?.aborted ? failure : new Problem({});
  }
  if (response.ok) {
    return response;
  }
  const told = await response.json().catch(() => ({ code: `http-${response.status}` }));
  throw new Problem({ ...told, status: response.status });
}
