import { el } from "./element.js";
import { number, wait } from "./format.js";
import { icon, mark } from "./icons.js";
import { PAGE } from "./page-strings.js";
import { fileCount, isBusy } from "./progress.js";
import { alsoSay, language, t } from "./strings.js";
import { themeButton } from "./theme.js";

alsoSay(PAGE);

/**
 * Puts the skip link and the header into the page.
 *
 * @param {"ask" | "briefing" | "library" | "source"} here which page this is
 * @returns {{progress: function(?Progress): void, add: function(HTMLElement): void}} `progress` shows how the library
 *     stands, `add` puts a tool of the page into the header
 */
export function pageHeader(here) {
  document.documentElement.lang = language;
  const standing = el("a", { class: "standing", href: "/library" });
  const link = (page, address) =>
    el("a", { href: address, "aria-current": page === here ? "page" : null }, t(`nav.${page}`));
  document.body.prepend(
    el("a", { class: "skip", href: "#main" }, t("nav.skip")),
    el(
      "header",
      { class: "page-header" },
      el("a", { class: "brand", href: "/", "aria-label": t("nav.home") }, mark(), el("span", {}, "Pincite")),
      el("nav", { "aria-label": t("nav.label") }, link("ask", "/"), link("briefing", "/briefing"), link("library", "/library")),
      here === "ask" ? el("a", { class: "tool anew", href: "/" }, icon("plus"), el("span", {}, t("nav.anew"))) : null,
      standing,
      themeButton(),
    ),
  );
  return { progress: (progress) => show(standing, progress), add: (tool) => standing.before(tool) };
}

function show(standing, progress) {
  if (progress === null) {
    standing.className = "standing lost";
    standing.replaceChildren(dot(), t("standing.lost"));
    return;
  }
  const read = progress.files.indexed ?? 0;
  standing.className = isBusy(progress) ? "standing busy" : "standing";
  standing.replaceChildren(
    dot(),
    el("span", {}, words(progress, read)),
    progress.remainingSeconds ? el("span", { class: "standing-rest" }, wait(progress.remainingSeconds)) : "",
  );
}

function words(progress, read) {
  if (progress.phase === "starting") {
    return t("standing.starting");
  }
  if (progress.phase === "reading") {
    const known = fileCount(progress);
    const done = known - (progress.files.pending ?? 0);
    return t("standing.reading", { done: number(done), all: number(known) });
  }
  return t("standing.ready", { count: read, shown: number(read) });
}

const dot = () => el("span", { class: "dot", "aria-hidden": "true" });
