import { status } from "./api.js";

/**
 * Tells how reading the folder stands, now and whenever it changes, for as long as the page is visible: a hidden page
 * gives its connection back, because browsers grant only a few for each host.
 *
 * @param {function(?Progress): void} hear hears null where the service does not answer
 */
export function followProgress(hear) {
  let events = null;
  ask();
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", leave);
  follow();

  function follow() {
    if (document.hidden) {
      leave();
      return;
    }
    if (events === null) {
      events = new EventSource("/api/events");
      events.addEventListener("message", told);
      events.addEventListener("progress", told);
      events.addEventListener("error", ask);
    }
  }

  /** Asks once: at the start, and when the events break off, because only this tells whether the service is there. */
  function ask() {
    status().then(
      (now) => hear(progressOf(now)),
      () => hear(null),
    );
  }

  function told(event) {
    hear(progressOf(JSON.parse(event.data)));
  }

  function leave() {
    events?.close();
    events = null;
  }
}

/** Whether files are still being read or made findable by meaning. */
export const isBusy = (progress) => progress !== null && progress.phase !== "ready";

/** How many files are known, the removed ones aside. */
export const fileCount = (progress) =>
  Object.entries(progress.files).reduce((sum, [state, count]) => sum + (state === "removed" ? 0 : count), 0);

/**
 * @typedef {Object} Progress
 * @property {string} phase `starting`, `reading`, `embedding` or `ready`
 * @property {Object<string, number>} files how many files are in each state
 * @property {number} passages
 * @property {number} embedded
 * @property {?string} reading the file in work
 * @property {?number} remainingSeconds
 * @property {?number} filesPerMinute while files are read
 * @property {?{name: string, host: string}} model the language model, where one is set
 */
function progressOf(told) {
  return {
    phase: (told.phase ?? told.state ?? "ready").toLowerCase(),
    files: told.files ?? told.documents ?? {},
    passages: told.passages ?? 0,
    embedded: told.embedded ?? 0,
    reading: told.reading ?? null,
    remainingSeconds: told.remainingSeconds ?? null,
    filesPerMinute: told.filesPerMinute ?? null,
    model: told.model ?? null,
  };
}
