import { el, svg } from "./element.js";
import { dayRange, day, number, sourceName } from "./format.js";
import { language, t } from "./strings.js";

const WIDTH = 720;
const HEIGHT = 96;
const BASE = 74;
const SIDE = 14;
const MONTH = 30.44;
const DAY = 86_400_000;
const MANY = 120;

/**
 * When the documents were published, as a picture: a point for each document, or bars where there are many. Undated ones
 * are counted below it, never guessed.
 *
 * @param {Object[]} documents
 * @returns {?HTMLElement} nothing where no document is dated
 */
export function timeline(documents) {
  const dated = documents.filter((document) => document.published && !Number.isNaN(Date.parse(document.published)));
  if (dated.length === 0) {
    return null;
  }
  const days = dated.map((document) => document.published).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  const undated = documents.length - dated.length;
  const label = first === last
    ? t("timeline.oneDay", { count: dated.length, shown: number(dated.length), day: day(first) })
    : t("timeline.label", { count: dated.length, shown: number(dated.length), range: dayRange(first, last) });
  return el(
    "figure",
    { class: "timeline" },
    svg(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label },
      axis(first, last),
      dated.length > MANY ? bars(dated, first, last) : points(dated, first, last),
    ),
    undated > 0 ? el("figcaption", {}, t("timeline.undated", { count: undated, shown: number(undated) })) : null,
  );
}

/** Places on the axis: the whole span with a little air, at least a few days wide. */
function scale(first, last) {
  const start = Date.parse(first);
  const span = Math.max(Date.parse(last) - start, DAY);
  const alone = first === last;
  return (iso) => (alone ? WIDTH / 2 : SIDE + ((Date.parse(iso) - start) / span) * (WIDTH - 2 * SIDE));
}

function points(documents, first, last) {
  const at = scale(first, last);
  const columns = new Map();
  for (const document of documents) {
    const column = Math.round(at(document.published) / 13);
    columns.set(column, [...(columns.get(column) ?? []), document]);
  }
  const tallest = Math.max(...[...columns.values()].map((stack) => stack.length));
  const step = Math.min(13, (BASE - 16) / Math.max(1, tallest - 1 || 1));
  return [...columns.values()].flatMap((stack) =>
    stack.map((document, index) =>
      svg(
        "circle",
        { class: "timeline-point", cx: Math.round(at(stack[0].published)), cy: BASE - 9 - index * step, r: "5" },
        svg("title", {}, `${day(document.published)} · ${sourceName(document)}`),
      ),
    ),
  );
}

function bars(documents, first, last) {
  const at = scale(first, last);
  const width = 8;
  const counts = new Map();
  for (const document of documents) {
    const bin = Math.floor(at(document.published) / width);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].map(([bin, count]) => {
    const height = Math.max(2, (count / most) * (BASE - 12));
    return svg(
      "rect",
      { class: "timeline-bar", x: bin * width, y: BASE - height, width: width - 1.5, height },
      svg("title", {}, number(count)),
    );
  });
}

function axis(first, last) {
  const at = scale(first, last);
  const ticks = ticksBetween(first, last);
  return [
    svg("line", { class: "timeline-axis", x1: 0, y1: BASE, x2: WIDTH, y2: BASE }),
    ticks.map(({ iso, words }) => {
      const x = at(iso);
      const anchor = x < 50 ? "start" : x > WIDTH - 50 ? "end" : "middle";
      const edge = anchor === "start" ? Math.min(x, 2) : anchor === "end" ? WIDTH - 2 : x;
      return [
        svg("line", { class: "timeline-tick", x1: x, y1: BASE, x2: x, y2: BASE + 5 }),
        svg("text", { class: "timeline-words", x: edge, y: HEIGHT - 4, "text-anchor": anchor }, words),
      ];
    }),
  ];
}

/** At most five dates that divide the span evenly, as finely worded as the span needs. */
function ticksBetween(first, last) {
  const start = Date.parse(first);
  const span = Date.parse(last) - start;
  const days = span / DAY;
  const wording = days < 2 * MONTH
    ? { day: "numeric", month: "short", ...(days === 0 ? { year: "numeric" } : {}) }
    : days < 60 * MONTH ? { month: "short", year: "numeric" } : { year: "numeric" };
  const format = new Intl.DateTimeFormat(language, { ...wording, timeZone: "UTC" });
  const steps = days === 0 ? 0 : Math.min(4, Math.ceil(days));
  const ticks = [];
  for (let step = 0; step <= steps; step++) {
    const time = start + (steps === 0 ? 0 : Math.round((span * step) / steps / DAY) * DAY);
    const words = format.format(time);
    if (ticks.every((tick) => tick.words !== words)) {
      ticks.push({ iso: new Date(time).toISOString().slice(0, 10), words });
    }
  }
  return ticks;
}
