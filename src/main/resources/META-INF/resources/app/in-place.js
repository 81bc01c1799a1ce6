/**
 * Makes a change of the layout during which one element stays where the reader sees it.
 *
 * @param {Element} element
 * @param {function(): void} change
 */
export function keepingInPlace(element, change) {
  const before = element.getBoundingClientRect().top;
  change();
  const moved = element.getBoundingClientRect().top - before;
  scrollerOf(element).scrollBy({ top: moved, behavior: "instant" });
}

/** What scrolls an element: the nearest part of the page that scrolls by itself, else the page. */
function scrollerOf(element) {
  for (let part = element.parentElement; part !== null && part !== document.body; part = part.parentElement) {
    const { overflowY } = getComputedStyle(part);
    if (overflowY === "auto" || overflowY === "scroll") {
      return part;
    }
  }
  return document.scrollingElement;
}
