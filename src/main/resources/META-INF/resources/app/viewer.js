import { answerOf } from "./api.js";
import { el } from "./element.js";
import { pageHeader } from "./header.js";
import { icon } from "./icons.js";
import { problemNotice } from "./problem-notice.js";
import { followProgress } from "./progress.js";
import { loadSource } from "./source.js";
import { t } from "./strings.js";

const header = pageHeader("source");
const main = document.getElementById("main");
const address = new URL(location.href);
const id = decodeURIComponent(address.pathname.split("/")[2] ?? "");

followProgress(header.progress);
show();

async function show() {
  main.replaceChildren(
    el("p", { class: "pending" }, el("span", { class: "pulse", "aria-hidden": "true" }), t("source.loading")),
  );
  try {
    const source = await loadSource(id, await cited());
    document.title = `${source.document.title || source.document.file} · Pincite`;
    main.replaceChildren(
      ...[
        el(
          "h1",
          { dir: "auto", class: source.saysTitle ? "visually-hidden" : null },
          source.document.title || source.document.file,
        ),
        source.facts,
        el(
          "div",
          { class: "tools" },
          source.original,
          source.pagePicker,
          address.searchParams.has("start") ? quoteButton(source.showQuote) : null,
          backToAnswer(),
          source.warning,
        ),
        source.text,
      ].filter(Boolean),
    );
    if (address.searchParams.has("start")) {
      source.showQuote();
    }
  } catch (problem) {
    main.replaceChildren(el("h1", {}, t("source.label")), problemNotice(problem, show));
  }
}

/** What the address highlights, with its words and its short answer where the address names the answer it comes from. */
async function cited() {
  const parameters = address.searchParams;
  if (!parameters.has("start")) {
    return null;
  }
  const span = {
    start: Number(parameters.get("start")),
    end: Number(parameters.get("end")),
    quote: null,
    marked: null,
  };
  if (!parameters.has("answer")) {
    return span;
  }
  try {
    const answer = await answerOf(parameters.get("answer"));
    const citation = answer.citations.find((one) => String(one.number) === parameters.get("citation"));
    const same = citation && citation.start === span.start && citation.end === span.end && citation.document.id === id;
    return same ? { ...citation, version: citation.document.version } : span;
  } catch {
    return span;
  }
}

function quoteButton(showQuote) {
  return el("button", { type: "button", class: "tool", on: { click: showQuote } }, icon("down"), t("source.toQuote"));
}

function backToAnswer() {
  const answer = address.searchParams.get("answer");
  return answer
    ? el("a", { class: "tool", href: `/?answer=${encodeURIComponent(answer)}` }, icon("back"), t("source.toAnswer"))
    : null;
}
