import { Problem, upload } from "./api.js";
import { el, foreign } from "./element.js";
import { icon } from "./icons.js";
import { announce } from "./live.js";
import { problemWords } from "./problem-notice.js";
import { t } from "./strings.js";

/**
 * Where files are added: dropped anywhere on the page, or chosen. They are sent one after the other, each with its own
 * progress and its own result.
 *
 * @param {function(): void} added hears each file that has arrived
 * @returns {{element: HTMLElement, collections: function(string[]): void}} `collections` offers the known ones
 */
export function uploads(added) {
  const input = el("input", {
    type: "file",
    multiple: true,
    class: "visually-hidden",
    id: "upload-files",
    on: { change: chosen },
  });
  const known = el("datalist", { id: "collections" });
  const collection = el("input", {
    id: "upload-collection",
    list: "collections",
    placeholder: t("upload.collection.hint"),
    autocomplete: "off",
    dir: "auto",
  });
  const list = el("ul", { class: "uploads", "aria-label": t("upload.list"), hidden: true });
  const element = el(
    "section",
    { class: "upload", "aria-label": t("upload.title") },
    el(
      "p",
      { class: "upload-words" },
      icon("upload"),
      el(
        "span",
        {},
        el("span", { class: "upload-drop" }, t("upload.drop"), " "),
        el("button", { type: "button", class: "link-button", on: { click: () => input.click() } }, t("upload.choose")),
      ),
    ),
    el("label", { class: "visually-hidden", for: "upload-files" }, t("upload.title")),
    input,
    el("div", { class: "field" }, el("label", { for: "upload-collection" }, t("upload.collection")), collection, known),
    list,
  );
  let queue = Promise.resolve();
  input.tabIndex = -1;
  followDrags(element, add);
  return { element, collections };

  function collections(names) {
    known.replaceChildren(...names.map((name) => el("option", { value: name })));
  }

  function chosen() {
    add([...input.files]);
    input.value = "";
  }

  function add(files) {
    const target = collection.value.trim();
    for (const file of files) {
      const row = uploadRow(file);
      list.prepend(row.element);
      list.hidden = false;
      queue = queue.then(() => send(file, target, row));
    }
  }

  async function send(file, target, row) {
    try {
      await upload(file, target, row.sent);
      row.done();
      announce(`${file.name}: ${t("upload.done")}`);
      added();
    } catch (problem) {
      row.failed(problem instanceof Problem ? problem : new Problem({}));
    }
  }
}

function uploadRow(file) {
  const bar = el("progress", { max: "1", value: "0", "aria-label": file.name });
  const result = el("span", { class: "upload-result" }, t("upload.sending"));
  const element = el("li", {}, foreign(file.name, "file"), result, bar);
  return {
    element,
    sent(share) {
      bar.value = share;
    },
    done() {
      bar.remove();
      result.replaceChildren(icon("check"), t("upload.done"));
    },
    failed(problem) {
      bar.remove();
      const { title, detail } = problemWords(problem);
      element.classList.add("is-failed");
      result.replaceChildren(icon("warning"), [title, detail].filter(Boolean).join(". "));
      announce(`${file.name}: ${title}`);
    },
  };
}

/** Takes files that are dropped anywhere, and shows where they will go while they are dragged. */
function followDrags(element, add) {
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      element.classList.add("is-target");
    }
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && element.classList.remove("is-target"));
  addEventListener("drop", (event) => {
    element.classList.remove("is-target");
    if (carriesFiles(event)) {
      event.preventDefault();
      add([...event.dataTransfer.files]);
    }
  });
}
