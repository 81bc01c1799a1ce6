import { el, foreign } from "./element.js";
import { keepingInPlace } from "./in-place.js";
import { t } from "./strings.js";

const CHUNK = 60;
/** A line this long was broken by a typewriter's margin, not by its author. */
const WRAPPED = 55;
/** Longer blocks are shown as they are, so that no hostile heading makes the search for its signs long. */
const LONGEST_MARKED = 1000;
/** The signs by which Markdown and plain text mark a heading: number signs before it, or a line below it. */
const HEADING_MARKUP = /^(?<before>#{1,6}\s+)?.*?(?<after>\s*\n[=~^-]{3,}\s*|\s+#+\s*)?$/su;
const BULLET = /^(?<before>[-*+•]\s+)/u;
const NUMBER = /^\d{1,4}[.)]\s/u;

/**
 * The text of a document, set by its structure, with a quote highlighted. Only the neighbourhood of the quote is drawn at
 * first; the rest follows as the reader comes near, so that a book opens as fast as a note.
 *
 * @param {string} text the text that every offset counts in
 * @param {{blocks: Object[], pages: Object[]}} structure
 * @param {?{start: number, end: number, marked: ?{start: number, end: number}}} highlight
 * @returns {{element: HTMLElement, show: function(number): void, showQuote: function(): void}}
 *     `show` scrolls to an offset, `showQuote` to the highlighted words
 */
export function sourceText(text, structure, highlight) {
  const blocks = structure.blocks.length > 0 ? structure.blocks : paragraphsOf(text);
  const pages = [...structure.pages].sort((a, b) => a.start - b.start);
  const body = el("div", { class: "source-body", dir: "auto" });
  const above = el("div", { class: "source-edge" });
  const below = el("div", { class: "source-edge" });
  const element = el("div", { class: "source-text" }, above, body, below);
  let from = 0;
  let to = 0;
  const nearness = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => grow(entry.target)),
    { rootMargin: "600px" },
  );
  drawAround(highlight?.start ?? 0);
  nearness.observe(above);
  nearness.observe(below);
  return { element, show, showQuote };

  function drawAround(offset) {
    const at = blockAt(offset);
    from = Math.max(0, at - CHUNK / 2);
    to = Math.min(blocks.length, at + CHUNK / 2);
    body.replaceChildren(...drawn(from, to));
  }

  function grow(edge) {
    if (edge === above && from > 0) {
      const start = Math.max(0, from - CHUNK);
      keepingInPlace(body.firstElementChild, () => body.prepend(...drawn(start, from)));
      from = start;
    }
    if (edge === below && to < blocks.length) {
      const end = Math.min(blocks.length, to + CHUNK);
      body.append(...drawn(to, end));
      to = end;
    }
    // An edge that stays in sight tells nothing by itself: watching it anew asks again.
    nearness.unobserve(edge);
    if ((edge === above && from > 0) || (edge === below && to < blocks.length)) {
      nearness.observe(edge);
    }
  }

  function show(offset) {
    const at = blockAt(offset);
    if (at < from || at >= to) {
      drawAround(offset);
      watchAnew();
    }
    const target =
      body.querySelector(`[data-page="${pageStart(offset)}"]`) ??
      body.querySelector(`[data-start="${blocks[at].start}"]`);
    target?.scrollIntoView({ block: "start", behavior: "instant" });
  }

  function showQuote() {
    if (highlight !== null && body.querySelector("mark.quoted") === null) {
      drawAround(highlight.start);
      watchAnew();
    }
    (body.querySelector("mark.quoted") ?? body).scrollIntoView({ block: "center", behavior: "instant" });
  }

  function watchAnew() {
    for (const edge of [above, below]) {
      nearness.unobserve(edge);
      nearness.observe(edge);
    }
  }

  function pageStart(offset) {
    return pages.find((page) => page.start === offset)?.start ?? -1;
  }

  function blockAt(offset) {
    const at = blocks.findIndex((block) => block.end > offset);
    return at < 0 ? Math.max(0, blocks.length - 1) : at;
  }

  /** Blocks with the dividers of the pages that begin among them; rows that follow each other make one table. */
  function drawn(first, last) {
    const nodes = [];
    let group = null;
    for (let index = first; index < last; index++) {
      const block = blocks[index];
      const lower = index === 0 ? 0 : blocks[index - 1].end;
      const begun = pages.filter((page) => page.start >= lower && page.start < block.end);
      if (begun.length > 0) {
        group = null;
        nodes.push(...begun.map(divider));
      }
      const kind = groupOf(block);
      if (kind === null) {
        group = null;
        nodes.push(blockElement(block));
        continue;
      }
      if (group === null || group.kind !== kind) {
        group = { kind, ...groupElement(kind) };
        nodes.push(group.element);
      }
      group.inside.append(blockElement(block));
    }
    return nodes;
  }

  function blockElement(block) {
    const data = { "data-start": block.start };
    const words = () => segments(block.start, block.end);
    switch (kindOf(block)) {
      case "heading":
        return el(
          `h${Math.min(6, Math.max(2, (block.number || 1) + 1))}`,
          { ...data, class: "block-heading" },
          withoutMarkup(block, HEADING_MARKUP),
        );
      case "list_item":
        return el("li", { ...data, class: isNumbered(block) ? "numbered" : null }, withoutMarkup(block, BULLET));
      case "table_header":
        return el(
          "tr",
          data,
          cells(block).map(([start, end]) => el("th", { scope: "col" }, segments(start, end))),
        );
      case "table_row":
        return el(
          "tr",
          data,
          cells(block).map(([start, end]) => el("td", {}, segments(start, end))),
        );
      case "field":
        return el("p", { ...data, class: "block-field" }, words());
      default:
        return el("p", { ...data, class: isWrapped(block) ? "wrapped" : null }, words());
    }
  }

  /** The words of a block without the signs by which plain text marks it; they stay in the text and are not shown. */
  function withoutMarkup(block, markup) {
    const found = isLong(block) ? null : markup.exec(text.slice(block.start, block.end));
    const start = block.start + (found?.groups.before?.length ?? 0);
    const end = block.end - (found?.groups.after?.length ?? 0);
    return segments(start, end);
  }

  function isNumbered(block) {
    return NUMBER.test(text.slice(block.start, block.end));
  }

  function cells(block) {
    const line = text.slice(block.start, block.end);
    const separator = line.includes("\t") ? "\t" : " | ";
    const found = [];
    let at = block.start;
    for (const cell of line.split(separator)) {
      found.push([at, at + cell.length]);
      at += cell.length + separator.length;
    }
    return found;
  }

  function isWrapped(block) {
    const lines = text.slice(block.start, block.end).split("\n");
    return lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= WRAPPED);
  }

  /** The text from start to end, cut where the highlight begins and ends. */
  function segments(start, end) {
    if (highlight === null || highlight.end <= start || highlight.start >= end) {
      return text.slice(start, end);
    }
    const a = Math.max(start, highlight.start);
    const b = Math.min(end, highlight.end);
    return [text.slice(start, a), el("mark", { class: "quoted" }, answerWithin(a, b)), text.slice(b, end)];
  }

  function answerWithin(start, end) {
    const answer = highlight.marked;
    if (!answer || answer.end <= start || answer.start >= end) {
      return text.slice(start, end);
    }
    const a = Math.max(start, answer.start);
    const b = Math.min(end, answer.end);
    return [text.slice(start, a), el("strong", { class: "short-answer" }, text.slice(a, b)), text.slice(b, end)];
  }
}

/**
 * The words of a heading as they are shown.
 *
 * @param {string} heading
 * @returns {string}
 */
export function headingWords(heading) {
  if (heading.length > LONGEST_MARKED) {
    return heading;
  }
  const { before = "", after = "" } = HEADING_MARKUP.exec(heading).groups;
  return heading.slice(before.length, heading.length - after.length).trim();
}

const isLong = (block) => block.end - block.start > LONGEST_MARKED;
const kindOf = (block) => block.kind.toLowerCase();

function groupOf(block) {
  switch (kindOf(block)) {
    case "list_item":
      return "list";
    case "table_header":
    case "table_row":
      return "table";
    case "boilerplate":
      return "boilerplate";
    case "hidden":
      return "hidden";
    default:
      return null;
  }
}

function groupElement(kind) {
  if (kind === "list") {
    const list = el("ul", {});
    return { element: list, inside: list };
  }
  if (kind === "table") {
    const rows = el("tbody", {});
    return {
      element: el(
        "div",
        { class: "table-frame", tabindex: "0", role: "group", "aria-label": t("source.table") },
        el("table", {}, rows),
      ),
      inside: rows,
    };
  }
  const inside = el("div", {});
  return {
    element: el(
      "div",
      { class: `aside aside-${kind}` },
      el("p", { class: "aside-label", dir: "auto" }, t(`source.${kind}`)),
      inside,
    ),
    inside,
  };
}

const divider = (page) =>
  el("p", { class: "page-divider", "data-page": page.start }, foreign(page.label || t("page", { page: page.number })));

/** Where the service tells no structure, blank lines do. */
function paragraphsOf(text) {
  const paragraph = /\S(?:[^\n]|\n(?![^\S\n]*\n))*/g;
  return [...text.matchAll(paragraph)].map((match) => ({
    kind: "paragraph",
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    number: 0,
  }));
}
