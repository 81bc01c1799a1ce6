import { el, svg } from "./element.js";
import { dayRange, day, number, sourceName } from "./format.js";
import { language, t } from "./strings.js";

const TALLEST = 72;
const BELOW = 24;
const SIDE = 14;
const STEP = 13;
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
  const label =
    first === last
      ? t("timeline.oneDay", { count: dated.length, shown: number(dated.length), day: day(first) })
      : t("timeline.label", { count: dated.length, shown: number(dated.length), range: dayRange(first, last) });
  const picture = svg("svg", { role: "img", "aria-label": label });
  new ResizeObserver(([{ contentRect }]) => draw(contentRect.width)).observe(picture);
  return el(
    "figure",
    { class: "timeline" },
    picture,
    undated > 0 ? el("figcaption", {}, t("timeline.undated", { count: undated, shown: number(undated) })) : null,
  );

  function draw(width) {
    const at = scale(first, last, width);
    const marks = dated.length > MANY ? bars(dated, at) : points(dated, at);
    picture.setAttribute("viewBox", `0 ${-marks.height} ${width} ${marks.height + BELOW}`);
    picture.setAttribute("height", marks.height + BELOW);
    picture.replaceChildren(...axis(first, last, width, at), ...marks.nodes);
  }
}

/** Gives days their place on an axis of this width; a single day stands in the middle. */
function scale(first, last, width) {
  const start = Date.parse(first);
  const span = Date.parse(last) - start;
  return (iso) => (span === 0 ? width / 2 : SIDE + ((Date.parse(iso) - start) / span) * (width - 2 * SIDE));
}

/** A point for each document; those that would cover each other stand on each other. The axis lies at height 0. */
function points(documents, at) {
  const columns = new Map();
  for (const document of documents) {
    const column = Math.round(at(document.published) / STEP);
    columns.set(column, [...(columns.get(column) ?? []), document]);
  }
  const tallest = Math.max(...[...columns.values()].map((stack) => stack.length));
  const step = Math.min(STEP, (TALLEST - 16) / Math.max(1, tallest - 1));
  const nodes = [...columns.values()].flatMap((stack) =>
    stack.map((document, index) =>
      svg(
        "circle",
        { class: "timeline-point", cx: Math.round(at(stack[0].published)), cy: -9 - index * step, r: "5" },
        svg("title", {}, `${day(document.published)} · ${sourceName(document)}`),
      ),
    ),
  );
  return { nodes, height: 16 + (tallest - 1) * step };
}

function bars(documents, at) {
  const width = 8;
  const counts = new Map();
  for (const document of documents) {
    const bin = Math.floor(at(document.published) / width);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const nodes = [...counts].map(([bin, count]) => {
    const height = Math.max(2, (count / most) * TALLEST);
    return svg(
      "rect",
      { class: "timeline-bar", x: bin * width, y: -height, width: width - 1.5, height },
      svg("title", {}, number(count)),
    );
  });
  return { nodes, height: TALLEST };
}

function axis(first, last, width, at) {
  return [
    svg("line", { class: "timeline-axis", x1: 0, y1: 0, x2: width, y2: 0 }),
    ...ticksBetween(first, last, Math.max(1, Math.min(4, Math.floor(width / 130)))).flatMap(({ iso, words }) => {
      const x = at(iso);
      const anchor = x < 50 ? "start" : x > width - 50 ? "end" : "middle";
      const edge = anchor === "start" ? 0 : anchor === "end" ? width : x;
      return [
        svg("line", { class: "timeline-tick", x1: x, y1: 0, x2: x, y2: 5 }),
        svg("text", { class: "timeline-words", x: edge, y: BELOW - 4, "text-anchor": anchor }, words),
      ];
    }),
  ];
}

/** Dates that divide the span into at most so many even parts, as finely worded as the span needs. */
function ticksBetween(first, last, parts) {
  const start = Date.parse(first);
  const span = Date.parse(last) - start;
  const days = span / DAY;
  const wording =
    days < 2 * MONTH
      ? { day: "numeric", month: "short", ...(days === 0 ? { year: "numeric" } : {}) }
      : days < 60 * MONTH
        ? { month: "short", year: "numeric" }
        : { year: "numeric" };
  const format = new Intl.DateTimeFormat(language, { ...wording, timeZone: "UTC" });
  const steps = days === 0 ? 0 : Math.min(parts, Math.ceil(days));
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
