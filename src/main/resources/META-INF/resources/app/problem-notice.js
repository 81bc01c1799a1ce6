import { el } from "./element.js";
import { wait } from "./format.js";
import { icon } from "./icons.js";
import { t } from "./strings.js";

/**
 * Says what went wrong and what to do next. Where the service named a time to wait, the button counts it down.
 *
 * @param {Problem} problem
 * @param {?function(): void} retry
 * @returns {HTMLElement}
 */
export function problemNotice(problem, retry) {
  const words = problemWords(problem);
  return el(
    "div",
    { class: "problem", role: "alert" },
    icon("warning"),
    el(
      "div",
      {},
      el("p", { class: "problem-title" }, words.title),
      words.detail ? el("p", { dir: "auto" }, words.detail) : null,
    ),
    retry ? retryButton(problem.retryAfter ?? 0, retry) : null,
  );
}

/** A problem in words: our own for those that the service could not tell, else the service's. */
export function problemWords(problem) {
  const own = t.maybe(`problem.${problem.code}`);
  if (own !== null) {
    return { title: own, detail: t.maybe(`problem.${problem.code}.detail`) ?? problem.detail };
  }
  return { title: problem.title || t("problem.unknown"), detail: problem.detail };
}

function retryButton(seconds, retry) {
  const button = el("button", { type: "button", class: "button", on: { click: retry } });
  let rest = seconds;
  count();
  return button;

  function count() {
    button.disabled = rest > 0;
    button.replaceChildren(icon("retry"), rest > 0 ? t("tools.retryIn", { time: wait(rest) }) : t("tools.retry"));
    if (rest > 0) {
      rest--;
      setTimeout(count, 1000);
    }
  }
}
