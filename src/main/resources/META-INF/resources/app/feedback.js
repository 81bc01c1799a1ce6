import { sendFeedback } from "./api.js";
import { el } from "./element.js";
import { icon } from "./icons.js";
import { announce } from "./live.js";
import { problemWords } from "./problem-notice.js";
import { t } from "./strings.js";

const REASONS = ["wrong", "incomplete", "citation", "other"];
const LONGEST = 2000;

/**
 * Where a reader says whether an answer helped. A yes is sent at once; a no asks why, and both may be left out.
 *
 * @param {string} answer its id
 * @param {?string} verdict what was said before
 * @returns {{buttons: HTMLElement[], form: HTMLElement}}
 */
export function feedback(answer, verdict) {
  const yes = thumb("helpful", "thumb-up", () => said("helpful"));
  const no = thumb("notHelpful", "thumb-down", ask);
  const name = `reason-${answer}`;
  const comment = el("textarea", { id: `comment-${answer}`, rows: "2", maxlength: LONGEST, dir: "auto" });
  const trouble = el("p", { class: "notice", hidden: true, role: "alert" });
  const form = el(
    "form",
    { class: "feedback", hidden: true, on: { submit } },
    el(
      "fieldset",
      {},
      el("legend", {}, t("feedback.why")),
      REASONS.map((reason) =>
        el(
          "label",
          { class: "reason-choice" },
          el("input", { type: "radio", name, value: reason }),
          el("span", {}, t(`feedback.${reason}`)),
        ),
      ),
    ),
    el("label", { for: comment.id }, t("feedback.comment")),
    comment,
    trouble,
    el(
      "div",
      { class: "feedback-buttons" },
      el("button", { type: "submit", class: "button" }, t("feedback.send")),
      el("button", { type: "button", class: "tool", on: { click: leave } }, t("feedback.cancel")),
    ),
  );
  show(verdict);
  return { buttons: [yes, no], form };

  function ask() {
    form.hidden = !form.hidden;
    no.setAttribute("aria-expanded", String(!form.hidden));
    form.querySelector("input").focus();
  }

  function leave() {
    form.hidden = true;
    no.setAttribute("aria-expanded", "false");
    no.focus();
  }

  function submit(event) {
    event.preventDefault();
    said("not-helpful", form.querySelector("input:checked")?.value, comment.value.trim() || undefined);
  }

  async function said(verdict, reason, words) {
    try {
      await sendFeedback(answer, { verdict, reason, comment: words });
    } catch (problem) {
      const { title, detail } = problemWords(problem);
      trouble.textContent = [title, detail].filter(Boolean).join(". ");
      trouble.hidden = false;
      form.hidden = false;
      return;
    }
    show(verdict);
    trouble.hidden = true;
    if (!form.hidden) {
      leave();
    }
    announce(t("feedback.thanks"));
  }

  function show(now) {
    yes.setAttribute("aria-pressed", String(now === "helpful"));
    no.setAttribute("aria-pressed", String(now === "not-helpful"));
  }

  function thumb(label, picture, act) {
    return el(
      "button",
      {
        type: "button",
        class: "tool thumb",
        "aria-label": t(`feedback.${label}`),
        title: t(`feedback.${label}`),
        "aria-pressed": "false",
        on: { click: act },
      },
      icon(picture),
    );
  }
}
