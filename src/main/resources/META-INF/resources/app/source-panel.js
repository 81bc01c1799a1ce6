import { sinceNotice } from "./citation-source.js";
import { el, foreign } from "./element.js";
import { icon } from "./icons.js";
import { keepingInPlace } from "./in-place.js";
import { problemNotice } from "./problem-notice.js";
import { quote } from "./quote.js";
import { loadSource } from "./source.js";
import { t } from "./strings.js";

const WIDE = matchMedia("(min-width: 60rem)");

/**
 * The panel in which a source opens at the cited words: beside the conversation on a wide window, over the whole of a
 * narrow one. Escape, its button and the browser's back button close it, and the focus goes back to where it came from.
 *
 * @returns {{
 *   open: function(Object, HTMLElement, Array<{citation: Object, from: HTMLElement}>=): void,
 *   onClose: function(function(): void): void,
 * }} `open` takes the citation, who asked for it, and the citations of the same answer, to step through
 */
export function sourcePanel() {
  const panel = el("dialog", { class: "source-panel", "aria-label": t("source.label") });
  document.body.append(panel);
  let opener = null;
  let latest = 0;
  let closed = () => {};

  panel.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open && !panel.matches(":modal")) {
      leave();
    }
  });
  addEventListener("popstate", () => panel.open && close());
  WIDE.addEventListener("change", () => panel.open && place());

  return {
    open,
    onClose: (hear) => {
      closed = hear;
    },
  };

  async function open(citation, from, siblings = [], step = null) {
    const turn = ++latest;
    opener = from;
    if (!panel.open) {
      history.pushState({ source: true }, "");
      place();
    }
    keepingInPlace(from, () => document.documentElement.classList.add("with-source"));
    markOpener();
    const heading = el("h2", { tabindex: "-1", dir: "auto" }, citation.document.title || citation.document.file);
    const body = el(
      "div",
      { class: "panel-body", tabindex: "0", role: "region", "aria-label": t("source.text") },
      el("p", { class: "pending" }, el("span", { class: "pulse", "aria-hidden": "true" }), t("source.loading")),
    );
    const tools = el("div", { class: "tools" }, ownPage(citation));
    panel.replaceChildren(
      el(
        "div",
        { class: "panel-head" },
        citation.number ? el("span", { class: "source-number", "aria-hidden": "true" }, citation.number) : null,
        heading,
        steps(citation, siblings),
        closeButton(),
      ),
      tools,
      body,
    );
    (panel.querySelector(`button[data-step="${step}"]:enabled`) ?? heading).focus({ preventScroll: true });
    const now = standingNow(citation);
    if (now === null) {
      body.replaceChildren(sinceNotice(citation.since), quote(citation, true));
      return;
    }
    try {
      const source = await loadSource(now.document.id, { ...now, version: now.document.version });
      if (turn !== latest) {
        return;
      }
      tools.append(source.original, ...(source.pagePicker ? [source.pagePicker] : []));
      if (source.warning !== null) {
        tools.append(source.warning);
      }
      body.replaceChildren(...[sinceNotice(citation.since), source.facts, source.text].filter(Boolean));
      source.showQuote();
    } catch (problem) {
      if (turn === latest) {
        body.replaceChildren(
          problemNotice(problem, () => open(citation, from, siblings)),
          el("p", {}, foreign(citation.document.file, "file")),
        );
      }
    }
  }

  /** The way to the citations before and after this one; nothing where it stands alone. */
  function steps(citation, siblings) {
    const at = siblings.findIndex((sibling) => sibling.citation.number === citation.number);
    if (at < 0 || siblings.length < 2) {
      return null;
    }
    return el("div", { class: "steps" }, stepTo("back", at - 1, siblings), stepTo("forward", at + 1, siblings));
  }

  function stepTo(step, index, siblings) {
    const label = t(`source.${step}`);
    const target = siblings[index];
    return el(
      "button",
      {
        type: "button",
        class: "icon-button",
        "data-step": step,
        "aria-label": label,
        title: label,
        disabled: target === undefined,
        on: { click: () => open(target.citation, target.from, siblings, step) },
      },
      icon(step),
    );
  }

  function place() {
    panel.close();
    if (WIDE.matches) {
      panel.show();
      return;
    }
    panel.showModal();
  }

  function closeButton() {
    const label = t("source.close");
    return el(
      "button",
      { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: leave } },
      icon("close"),
    );
  }

  /** Leaves by the history, so that the back button and this mean the same. */
  function leave() {
    if (history.state?.source) {
      history.back();
      return;
    }
    close();
  }

  function close() {
    latest++;
    panel.close();
    keepingInPlace(opener, () => document.documentElement.classList.remove("with-source"));
    document.querySelectorAll(".cite.is-open").forEach((one) => one.classList.remove("is-open"));
    opener?.focus({ preventScroll: true });
    closed();
  }

  function markOpener() {
    document.querySelectorAll(".is-open").forEach((one) => one.classList.remove("is-open"));
    opener.classList.add("is-open");
  }
}

/** Where the cited words stand now: where they stood, elsewhere, or nowhere any more. */
function standingNow(citation) {
  const { since } = citation;
  if (!since) {
    return citation;
  }
  return since.document ? { ...since, quote: null, marked: null } : null;
}

/** The address of a citation's own page; with the answer's id, that page can compare the words. */
function ownPage(citation) {
  const address = new URL(
    citation.since?.href ?? citation.href ?? `/documents/${citation.document.id}?start=${citation.start}&end=${citation.end}`,
    location.origin,
  );
  if (citation.answer && citation.number && !citation.since) {
    address.searchParams.set("answer", citation.answer);
    address.searchParams.set("citation", citation.number);
  }
  return el("a", { class: "tool", href: address.pathname + address.search }, icon("open"), t("source.ownPage"));
}
