import { svg } from "./element.js";

const PATHS = {
  ask: "M12 19V5M6 11l6-6 6 6",
  back: "M15 5l-7 7 7 7",
  chat: "M4.5 5h15v11H11l-5 4v-4H4.5z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  differ: "M12 4v16M5 8h4M5 12h4M15 12h4M15 16h4",
  down: "M6 9.5l6 6 6-6",
  file: "M6 3.5h8l4 4v13H6zM14 3.5v4h4",
  filter: "M4 6h16M7 12h10M10 18h4",
  forward: "M9 5l7 7-7 7",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  rename: "M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM13.5 7.5l3 3",
  plus: "M12 5v14M5 12h14",
  open: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  retry: "M4.5 12a7.5 7.5 0 1 0 2.4-5.5M7 3v4h4",
  save: "M12 4v11M7 10.5l5 5 5-5M5 19.5h14",
  sources: "M5 5h14M5 10h14M5 15h9M5 20h6",
  stop: "M7 7h10v10H7z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  "thumb-down": "M7 4.5v9M7 13.5l4.5 6.5c1.6 0 2.3-1 2.1-2.5L13 14h5.5c1 0 1.7-1 1.5-2l-1.4-6c-.2-.9-.9-1.5-1.8-1.5H7zM3.5 4.5v9H7",
  "thumb-up": "M7 19.5v-9M7 10.5L11.5 4c1.6 0 2.3 1 2.1 2.5L13 10h5.5c1 0 1.7 1 1.5 2l-1.4 6c-.2.9-.9 1.5-1.8 1.5H7zM3.5 19.5v-9H7",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  upload: "M12 16V5M7 10l5-5 5 5M5 19.5h14",
  warning: "M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.3",
};

/**
 * A picture beside words; screen readers pass over it.
 *
 * @param {keyof typeof PATHS} name
 * @returns {SVGElement}
 */
export function icon(name) {
  return svg(
    "svg",
    { class: `icon icon-${name}`, viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: PATHS[name] }),
  );
}

/**
 * The mark of the product: two brackets that hold a point.
 *
 * @returns {SVGElement}
 */
export function mark() {
  return svg(
    "svg",
    { class: "mark", viewBox: "0 0 32 32", "aria-hidden": "true", focusable: "false" },
    svg("rect", { class: "mark-wash", x: "9", y: "11.5", width: "14", height: "9" }),
    svg("path", { class: "mark-brackets", d: "M11 5.5H6.5v21H11M21 5.5h4.5v21H21" }),
    svg("circle", { class: "mark-point", cx: "16", cy: "16", r: "3.2" }),
  );
}
