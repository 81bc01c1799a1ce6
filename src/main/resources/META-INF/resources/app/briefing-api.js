import { answered, streamed } from "./http.js";

/**
 * Has a briefing written, and tells each event as it arrives: `section`, `sentences`, and `briefing` last.
 *
 * @param {{topic: string, length: string, filter?: Object}} wish
 * @param {AbortSignal} signal ends the stream
 * @param {function(string, Object): void} hear hears the name and the content of each event
 * @returns {Promise<void>} kept once the briefing is complete
 * @throws {Problem} when the service refuses, fails or falls silent before the end
 */
export const writeBriefing = (wish, signal, hear) =>
  streamed("/api/briefings", wish, { headers: {}, signal, last: "briefing" }, hear);

/** A kept briefing, compared with the documents as they are now. */
export const briefingOf = async (id) =>
  (await answered(fileOf(id), { headers: { Accept: "application/json" } })).json();

/** Where a briefing is served; with a format, as a file. */
export const fileOf = (id, format) =>
  `/api/briefings/${encodeURIComponent(id)}${format ? `?format=${format}` : ""}`;
