import { el } from "./element.js";
import { icon } from "./icons.js";
import { announce } from "./live.js";
import { t } from "./strings.js";

const SAID_FOR = 2000;

/**
 * A tool that says for a moment that it has done its work.
 *
 * @param {string} picture
 * @param {string} label the text of what it does
 * @param {string} done the text that says that it is done
 * @param {function(): (boolean | Promise<boolean>)} work gives whether it was done
 * @returns {HTMLButtonElement}
 */
export function toolButton(picture, label, done, work) {
  const words = el("span", {}, t(label));
  return el("button", { type: "button", class: "tool", on: { click: act } }, icon(picture), words);

  async function act() {
    const result = t((await work()) ? done : "tools.failed");
    words.textContent = result;
    announce(result);
    setTimeout(() => {
      words.textContent = t(label);
    }, SAID_FOR);
  }
}
