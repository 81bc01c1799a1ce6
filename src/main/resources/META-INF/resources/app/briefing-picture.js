import { el, svg } from "./element.js";
import { t } from "./strings.js";

const WIDTH = 720;
const MARGIN = 36;
const STEP = 27;
const RADIUS = 11;
const BELOW = 44;
const MOST_COLUMNS = 14;
const MOST_DOTS = 9;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The timeline as a picture: a column for each day, or each month or year where there are many, and a dot for each event
 * with its number in the list. Null where fewer than two dates can be told apart.
 *
 * @param {Object} briefing
 * @returns {?HTMLElement}
 */
export function timelinePicture(briefing) {
  const columns = columnsOf(briefing.timeline);
  if (columns.length < 2) {
    return null;
  }
  const disputed = new Set(briefing.differences.flatMap(({ versions }) => versions.flatMap((one) => one.citations)));
  const highest = Math.min(MOST_DOTS + 1, Math.max(...columns.map(({ events }) => events.length)));
  const axis = highest * STEP + RADIUS;
  const space = (WIDTH - 2 * MARGIN) / (columns.length - 1);
  return el(
    "figure",
    { class: "picture" },
    el(
      "div",
      { class: "picture-frame" },
      svg(
        "svg",
        { viewBox: `0 0 ${WIDTH} ${axis + BELOW}`, role: "group", "aria-label": t("briefing.picture") },
        svg("line", { class: "picture-axis", x1: 8, x2: WIDTH - 8, y1: axis, y2: axis }),
        columns.map((column, index) => drawn(column, columns[index - 1], MARGIN + index * space, space, axis, disputed)),
      ),
    ),
    el(
      "figcaption",
      {},
      t("briefing.caption"),
      briefing.differences.length > 0 ? ` ${t("briefing.captionDiffers")}` : null,
    ),
  );
}

function drawn({ label, year, month, events }, before, x, space, axis, disputed) {
  return [
    before && month - before.month > 1
      ? svg("line", { class: "picture-gap", x1: x - space + 14, x2: x - 14, y1: axis, y2: axis })
      : null,
    svg("text", { class: "picture-day", x, y: axis + 20 }, label),
    before?.year === year || label === year ? null : svg("text", { class: "picture-year", x, y: axis + 36 }, year),
    events.slice(0, MOST_DOTS).map(({ number, citations }, place) => {
      const y = axis - (place + 1) * STEP + RADIUS;
      const differs = citations.some((one) => disputed.has(one));
      return svg(
        "a",
        { href: `#event-${number}`, "aria-label": t("briefing.event", { number, day: label }) },
        svg("circle", { class: differs ? "picture-dot differs" : "picture-dot", cx: x, cy: y, r: RADIUS }),
        svg("text", { class: "picture-number", x, y: y + 4 }, number),
      );
    }),
    events.length > MOST_DOTS
      ? svg("text", { class: "picture-day", x, y: RADIUS }, `+${events.length - MOST_DOTS}`)
      : null,
  ];
}

/** Days where they fit, else months, else years; what has no year is not in the picture. */
function columnsOf(timeline) {
  for (const parts of [3, 2, 1]) {
    const columns = new Map();
    timeline.forEach(({ date, sentence }, index) => {
      const [year, month, day] = date.split("-").slice(0, parts);
      if (year === "") {
        return;
      }
      const key = [year, month, day].join("-");
      const label = month ? [MONTHS[Number(month) - 1], day && Number(day)].filter(Boolean).join(" ") : year;
      columns.set(key, columns.get(key) ?? { label, year, month: Number(year) * 12 + Number(month ?? 1), events: [] });
      columns.get(key).events.push({ number: index + 1, citations: sentence.citations });
    });
    if (columns.size <= MOST_COLUMNS) {
      return [...columns.values()];
    }
  }
  return [];
}
