import { fileOf } from "./briefing-api.js";
import { timelinePicture } from "./briefing-picture.js";
import { sourceItem } from "./citation-source.js";
import { toClipboard } from "./copy.js";
import { disagreementCard } from "./disagreement.js";
import { el, foreign } from "./element.js";
import { day, number, published, sourceName } from "./format.js";
import { cutLastWord } from "./quote.js";
import { saveLinks } from "./save-links.js";
import { t } from "./strings.js";
import { toolButton } from "./tool-button.js";

const FORMATS = ["md", "html", "docx", "pdf", "json"];

/**
 * A whole briefing. Every number opens its source at the quote.
 *
 * @param {Object} briefing as the service gives it
 * @param {{open: function(Object, HTMLElement, Object[]=): void, card: Object}} actions
 * @returns {HTMLElement}
 */
export function briefingView(briefing, actions) {
  const citation = (number) => briefing.citations[number - 1] ?? null;
  const sections = [
    section("summary", briefing.summary.map(sentence)),
    since(briefing.since),
    section("facts", briefing.facts.map(sentence)),
    section("timeline", briefing.timeline.map(event), "ol", timelinePicture(briefing)),
    differences(),
    section(
      "speeches",
      briefing.speeches.map((one) => el("li", {}, el("strong", {}, foreign(one.speaker)), words(one.sentence))),
    ),
    section(
      "figures",
      briefing.figures.map((one) =>
        el("li", {}, el("strong", {}, foreign(one.value)), el("span", {}, foreign(one.counted), marks(one.sentence.citations))),
      ),
    ),
    section(
      "gaps",
      briefing.gaps.map((one) => el("li", {}, foreign(one.text), marks(one.citations))),
    ),
    section("sources", briefing.sources.map(source)),
    section(
      "quotes",
      briefing.citations.map((one) => sourceItem(one, `quote-${one.number}`, (cited, from) => open(cited, from))),
      "ol",
    ),
  ].filter(Boolean);
  return el(
    "article",
    { class: "briefing", "aria-labelledby": "briefing-title" },
    el(
      "header",
      { class: "briefing-head" },
      el("h2", { id: "briefing-title", class: "briefing-title", dir: "auto", tabindex: "-1" }, briefing.title),
      el("p", { class: "briefing-meta" }, meta(briefing)),
      el(
        "div",
        { class: "tools" },
        toolButton("link", "tools.link", "tools.linked", () => toClipboard(linkTo(briefing))),
        saveLinks(FORMATS, (format) => fileOf(briefing.id, format)),
      ),
      changed(briefing),
      contents(sections),
    ),
    sections,
  );

  function sentence(one) {
    return el("li", {}, words(one));
  }

  function words(one) {
    const { rest, last } = cutLastWord([one.text]);
    const [first, ...more] = marks(one.citations);
    return el(
      "span",
      { class: "claim", dir: "auto" },
      el("span", { class: "claim-text" }, rest),
      el("span", { class: "claim-end" }, el("span", { class: "claim-text" }, last), first),
      more,
    );
  }

  function marks(numbers) {
    return numbers.map((number) => {
      const cited = citation(number);
      const button = el(
        "button",
        {
          type: "button",
          class: "cite",
          "aria-label": t("citation.label", { number, source: sourceName(cited.document) }),
        },
        number,
      );
      actions.card.attach(
        button,
        () => cited,
        () => open(cited, button),
      );
      return button;
    });
  }

  function open(cited, from) {
    actions.open(
      cited,
      from,
      briefing.citations.map((one) => ({ citation: one, from })),
    );
  }

  function event(one, index) {
    return el(
      "li",
      { id: `event-${index + 1}`, tabindex: "-1" },
      el(
        "div",
        { class: "when" },
        el("span", { class: "ordinal" }, index + 1),
        el("strong", {}, one.state ? t("briefing.state", { day: one.when }) : one.when),
      ),
      el(
        "div",
        { class: "what" },
        el("p", {}, words(one.sentence)),
        one.also.map((other) => el("p", { class: "also" }, words(other))),
        one.how ? el("p", { class: "how" }, foreign(one.how)) : null,
      ),
    );
  }

  function differences() {
    return briefing.differences.length === 0
      ? null
      : el(
          "section",
          { class: "briefing-differences", id: "differences" },
          el("h3", {}, t("briefing.differences")),
          briefing.differences.map((one) => disagreementCard(one, citation, (number) => marks([number])[0])),
        );
  }

  function since(compared) {
    return compared
      ? section("since", [
          el("li", {}, t("briefing.sinceOf", { day: day(compared.asOf), count: compared.fresh.length })),
          ...compared.fresh.map(sentence),
          ...compared.lost.map((lost) =>
            el("li", { class: "lost-quote" }, t("briefing.lost"), " ", foreign(lost.quote), " ", foreign(lost.file, "file")),
          ),
        ])
      : null;
  }

  function source({ document, copies, citations }) {
    return el(
      "li",
      {},
      el("strong", {}, foreign(sourceName(document))),
      el(
        "span",
        {},
        document.outlet ? [foreign(document.title), " \u00b7 "] : null,
        published(document),
        " \u00b7 ",
        foreign(document.file, "file"),
        copies.length > 0 ? ` \u00b7 ${t("citation.copies", { count: copies.length })} ` : null,
        copies.map((copy) => foreign(copy.file, "file")),
        marks(citations),
      ),
    );
  }
}

/** The honest no. */
export function notCoveredView(briefing, actions) {
  return el(
    "article",
    { class: "briefing" },
    el("h2", { class: "briefing-title", id: "briefing-title", dir: "auto", tabindex: "-1" }, briefing.title),
    el("p", { class: "no" }, briefing.reason),
    briefing.unknownWords.length > 0
      ? el(
          "p",
          {},
          t("notFound.unknown", { count: briefing.unknownWords.length }),
          " ",
          briefing.unknownWords.map((word) => [foreign(word, "unknown-word"), " "]),
        )
      : null,
    section(
      "closest",
      briefing.closest.map((one) => sourceItem(one, `quote-${one.number}`, (cited, from) => actions.open(cited, from))),
    ),
  );
}

function changed({ changed: files }) {
  return files.length === 0
    ? null
    : el(
        "p",
        { class: "notice" },
        t("facts.changed", { count: files.length }),
        ": ",
        files.map(({ file }) => [foreign(file, "file"), " "]),
      );
}

function meta(briefing) {
  return t("briefing.meta", {
    day: day(briefing.asOf),
    sources: briefing.sources.length,
    quotes: briefing.citations.length,
    verified: briefing.verified,
    took: number(Math.round(briefing.took / 100) / 10),
  });
}

function section(kind, entries, list = "ul", picture = null) {
  return entries.length === 0
    ? null
    : el(
        "section",
        { class: `briefing-${kind}`, id: kind },
        el("h3", {}, t(`briefing.${kind}`)),
        picture,
        el(list, {}, entries),
      );
}

/** The way to each section of a long page. */
const contents = (sections) =>
  el(
    "nav",
    { class: "briefing-contents", "aria-label": t("briefing.contents") },
    sections.map((one) => el("a", { href: `#${one.id}` }, one.querySelector("h3").textContent)),
  );

const linkTo = (briefing) => new URL(`/briefing?id=${encodeURIComponent(briefing.id)}`, location.origin).href;
