import { el } from "./element.js";

const region = el("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });

/**
 * Says `text` to screen readers once they are free. What was said before is not repeated.
 *
 * @param {string} text
 */
export function announce(text) {
  if (!region.isConnected) {
    document.body.append(region);
  }
  region.append(el("p", {}, text));
  while (region.childElementCount > 12) {
    region.firstElementChild.remove();
  }
}
