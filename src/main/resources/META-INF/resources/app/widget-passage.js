import { sinceNotice, sourceLine } from "./citation-source.js";
import { el } from "./element.js";
import { langOf } from "./format.js";
import { icon } from "./icons.js";
import { problemNotice } from "./problem-notice.js";
import { quote } from "./quote.js";
import { sourceText } from "./source-text.js";
import { t } from "./strings.js";

/**
 * What stands around a citation, in the place of the conversation.
 *
 * @param {Object} service of the widget
 * @param {function(): void} left hears that the reader goes back
 * @returns {{element: HTMLElement, open: function(Object, HTMLElement): void, close: function(): void}} `open` takes the
 *     citation and what the focus goes back to
 */
export function widgetPassage(service, left) {
  const head = el("div", { class: "widget-source" });
  const body = el("div", { class: "panel-body", tabindex: "0", role: "region", "aria-label": t("source.text") });
  const back = el(
    "button",
    { type: "button", class: "tool", on: { click: close } },
    icon("back"),
    t("source.toAnswer"),
  );
  const element = el("div", { class: "widget-passage", hidden: true }, back, head, body);
  let opener = null;
  let latest = 0;
  return { element, open, close };

  /** A citation of an answer that is still on its way brings its nearest words along; the rest follows the answer. */
  async function open(citation, from) {
    const mine = ++latest;
    opener = from;
    head.replaceChildren(sourceLine(citation));
    body.replaceChildren(quote(citation, true));
    back.focus();
    if (!citation.answer) {
      return;
    }
    try {
      const passage = await service.passage(citation.answer, citation.number ?? citation.closest);
      if (mine === latest) {
        draw(passage);
      }
    } catch (problem) {
      if (mine === latest) {
        body.append(problemNotice(problem, null));
      }
    }
  }

  function draw({ document, text, quote: words, marked, blocks, since }) {
    const set = sourceText(text, { blocks, pages: [] }, { ...words, marked });
    if (langOf(document)) {
      set.element.lang = langOf(document);
    }
    body.replaceChildren(...[sinceNotice(since), set.element].filter(Boolean));
    const at = body.querySelector("mark.quoted").getBoundingClientRect();
    const box = body.getBoundingClientRect();
    body.scrollTop += at.top - box.top - Math.max(0, (box.height - at.height) / 2);
  }

  function close() {
    latest++;
    left();
    opener?.focus();
  }
}
