import { sourceLine } from "./citation-source.js";
import { el } from "./element.js";
import { icon } from "./icons.js";
import { quote } from "./quote.js";
import { t } from "./strings.js";

const GAP = 8;
const LEAVE_AFTER = 180;

/**
 * The card that shows a citation's full quote beside its number: on hover and focus, and on the first tap. It stays while
 * the pointer is on it and leaves on Escape. What it says stands in the list of sources too, so it is never the only way.
 *
 * @param {HTMLElement} place what the card is put into
 * @returns {{attach: function(HTMLButtonElement, function(): ?Object, function(): void): void}} `attach` ties a button to the
 *     citation that the first function gives, or to nothing as long as it gives null; the second opens its source
 */
export function citationCard(place) {
  const card = el("div", { class: "card", hidden: true });
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", leaveSoon);
  place.append(card);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && owner !== null) {
        hide();
        event.stopPropagation();
      }
    },
    true,
  );
  document.addEventListener("pointerdown", (event) => {
    if (owner !== null && !event.composedPath().some((part) => part === card || part === owner)) {
      hide();
    }
  });
  addEventListener("scroll", () => owner !== null && position(), { passive: true, capture: true });

  let owner = null;
  let leaving = 0;
  let touched = false;

  return { attach };

  function attach(button, citation, open) {
    button.addEventListener("pointerdown", (event) => {
      touched = event.pointerType === "touch";
    });
    button.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && show(button, citation(), open));
    button.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && leaveSoon());
    button.addEventListener("focus", () => button.matches(":focus-visible") && show(button, citation(), open));
    button.addEventListener("blur", leaveSoon);
    button.addEventListener("click", () => {
      const tapped = touched;
      touched = false;
      if (citation() === null) {
        return;
      }
      if (tapped && owner !== button) {
        show(button, citation(), open);
        return;
      }
      hide();
      open();
    });
  }

  function show(button, citation, open) {
    clearTimeout(leaving);
    if (citation === null || owner === button) {
      return;
    }
    owner = button;
    card.replaceChildren(
      sourceLine(citation),
      quote(citation, true),
      el(
        "button",
        { type: "button", class: "card-open", tabindex: "-1", on: { click: () => opened(open) } },
        icon("open"),
        t("citation.open"),
      ),
    );
    card.hidden = false;
    position();
  }

  function opened(open) {
    hide();
    open();
  }

  function leaveSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE_AFTER);
  }

  function hide() {
    owner = null;
    card.hidden = true;
  }

  /** Below the number where there is room, else above it; never outside the window. */
  function position() {
    const at = owner.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const below = at.bottom + GAP;
    const top = below + size.height > innerHeight - GAP ? at.top - GAP - size.height : below;
    const left = at.left + at.width / 2 - size.width / 2;
    card.style.top = `${Math.max(GAP, top)}px`;
    card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - size.width - GAP))}px`;
  }
}
