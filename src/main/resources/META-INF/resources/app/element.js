/** Builds the page out of nodes. Strings become text nodes, so nothing that is shown can become markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An HTML element.
 *
 * Attributes that are null, undefined or false are left out, true gives an empty attribute, and `on` maps event names to
 * listeners. Children may be nodes, strings, numbers, lists of these, or null.
 *
 * @param {string} tag
 * @param {Object} [attributes]
 * @param {...*} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/**
 * An SVG element, with the same rules as {@link el}.
 *
 * @param {string} tag
 * @param {Object} [attributes]
 * @param {...*} children
 * @returns {SVGElement}
 */
export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * Words that came from a document, a file name or a question: isolated from the direction of the text around them.
 *
 * @param {string} text
 * @param {string} [className]
 * @returns {HTMLElement}
 */
export function foreign(text, className) {
  return el("bdi", { class: className }, text);
}

/** Sets the attributes and adds the children that are there. */
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) {
        element.addEventListener(event, listener);
      }
      continue;
    }
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}
