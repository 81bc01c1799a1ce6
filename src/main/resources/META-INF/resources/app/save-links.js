import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./strings.js";

/**
 * Links that save what the page shows as files.
 *
 * @param {string[]} formats
 * @param {function(string): string} addressOf where the file of a format is served
 * @returns {HTMLElement}
 */
export function saveLinks(formats, addressOf) {
  return el(
    "span",
    { class: "saves", role: "group", "aria-label": t("tools.save") },
    el("span", { class: "saves-label", "aria-hidden": "true" }, icon("save"), t("tools.save")),
    formats.map((format) =>
      el("a", { class: "tool", href: addressOf(format), download: "" }, t(`format.${format}`)),
    ),
  );
}
