import { el } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./strings.js";

const root = document.documentElement;

/**
 * A button that turns between light and dark, and remembers the choice on this device.
 *
 * @returns {HTMLButtonElement}
 */
export function themeButton() {
  const button = el("button", { type: "button", class: "icon-button", on: { click: turn } });
  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  return button;

  function turn() {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("pincite.theme", root.dataset.theme);
    } catch {
      // A browser that keeps nothing still shows the choice until the page is left.
    }
    show();
  }

  function show() {
    const label = t(isDark() ? "theme.light" : "theme.dark");
    button.setAttribute("aria-label", label);
    button.title = label;
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
  }
}

function isDark() {
  const chosen = root.dataset.theme;
  return chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
}
