import { sourceLine } from "./citation-source.js";
import { el, foreign } from "./element.js";
import { icon } from "./icons.js";
import { quote } from "./quote.js";
import { t } from "./strings.js";

/**
 * What sources differ on, the versions side by side, each with its words and who says so.
 *
 * @param {{about: string, versions: Array<{value: string, citations: number[]}>}} disagreement
 * @param {function(number): ?Object} citation gives the citation of a number
 * @param {function(number): HTMLElement} button makes the button of a number
 * @returns {HTMLElement}
 */
export function disagreementCard(disagreement, citation, button) {
  return el(
    "div",
    { class: "differ" },
    el("h3", {}, icon("differ"), el("span", {}, t("differ.title"), " ", foreign(disagreement.about, "differ-about"))),
    el(
      "ul",
      { class: "versions" },
      disagreement.versions.map((version) => el("li", {}, el("h4", { dir: "auto" }, version.value), sayers(version))),
    ),
  );

  function sayers(version) {
    return version.citations.map((number) => {
      const said = citation(number);
      return el(
        "div",
        { class: "sayer" },
        said ? quote(said) : null,
        el("div", { class: "sayer-line" }, said ? sourceLine(said) : null, button(number)),
      );
    });
  }
}
