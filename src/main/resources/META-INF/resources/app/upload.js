import { upload } from "./api.js";
import { el, foreign } from "./element.js";
import { Problem } from "./http.js";
import { icon } from "./icons.js";
import { announce } from "./live.js";
import { problemWords } from "./problem-notice.js";
import { t } from "./strings.js";

const MOST_TRIES = 10;

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
      enqueue(file, { collection: target, replace: false }, row);
    }
  }

  function enqueue(file, into, row) {
    queue = queue.then(() => send(file, into, row));
  }

  async function send(file, into, row) {
    row.begun();
    try {
      await patiently(() => upload(file, into, row.sent));
      row.done();
      announce(`${file.name}: ${t("upload.done")}`);
      added();
    } catch (problem) {
      const again = (replace) => enqueue(file, { ...into, replace }, row);
      row.failed(problem instanceof Problem ? problem : new Problem({}), again);
    }
  }
}

/** Where the service asks to wait, waits and tries again, a few times. */
async function patiently(attempt) {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (problem) {
      if (problem.code !== "requests.too-many" || tries === MOST_TRIES) {
        throw problem;
      }
      await new Promise((resolve) => setTimeout(resolve, 1000 * Math.max(1, problem.retryAfter)));
    }
  }
}

function uploadRow(file) {
  const bar = el("progress", { max: "1", value: "0", "aria-label": file.name });
  const result = el("span", { class: "upload-result" }, t("upload.sending"));
  const element = el("li", {}, foreign(file.name, "file"), result, bar);
  return {
    element,
    begun() {
      element.classList.remove("is-failed");
      bar.value = 0;
      element.append(bar);
      result.replaceChildren(t("upload.sending"));
    },
    sent(share) {
      bar.value = share;
    },
    done() {
      bar.remove();
      result.replaceChildren(icon("check"), t("upload.done"));
    },
    failed(problem, again) {
      bar.remove();
      const { title, detail } = problemWords(problem);
      element.classList.add("is-failed");
      result.replaceChildren(icon("warning"), [title, detail].filter(Boolean).join(". "));
      const exists = problem.code === "document.exists";
      if (exists || mayPass(problem)) {
        result.append(" ", againButton(exists, again));
      }
      announce(`${file.name}: ${title}`);
    },
  };
}

/** Whether the same file may be taken a moment later: the service was away, busy, or broke. */
const mayPass = ({ status }) => status === 0 || status === 429 || status >= 500;

function againButton(replace, again) {
  const label = t(replace ? "upload.replace" : "upload.again");
  const button = el("button", { type: "button", class: "link-button", on: { click: once } }, label);
  return button;

  function once() {
    button.disabled = true;
    again(replace);
  }
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
