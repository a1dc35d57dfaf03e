/**
 * The onboarding: what a learner decides goes to Python, what Python answers is shown. What Python says
 * is to be kept (the decisions, and the policy's text) is kept in this browser. Nothing is judged here.
 */

import { createEngine } from "../self-check/client.mjs";

const PLACE = "onboarding"; // the key in local storage
const LARGEST_FILE = 1e6; // bytes; a place on all paths takes a few thousand

const root = document.querySelector("[data-onboarding]");
const stage = root.querySelector("#ob-stage");
const live = root.querySelector("#ob-live");
const engine = createEngine();

let place = recall(); // what is kept of each path, by the path's id
let path = null; // the path being gone
let cleared = null; // the place before it was cleared, or a path begun anew
let file = null; // the receipt to save

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE));
    return kept && typeof kept === "object" && !Array.isArray(kept) ? kept : {};
  } catch {
    return {}; // no storage here, or somebody else's: begin anew
  }
}

function keep() {
  try {
    if (Object.keys(place).length) localStorage.setItem(PLACE, JSON.stringify(place));
    else localStorage.removeItem(PLACE);
  } catch {
    // A browser without storage still shows everything; it only forgets it.
  }
}

function words(name) {
  return root.querySelector(`template[data-say="${name}"]`).content.textContent;
}

function announce(name) {
  live.textContent = words(name);
}

/** Ask Python, show what it answers, and put the focus on the new heading. */
async function show(request, { focus = true } = {}) {
  live.textContent = "";
  let reply;
  try {
    reply = await engine.ask({ view: "onboarding", ...request });
  } catch (error) {
    if (error.code !== "timeout") return null;
    reply = await engine.ask({ view: "onboarding", ...request });
  }
  if (!reply) return null;
  if (reply.kept) {
    place[path] = reply.kept;
    keep();
  }
  if (reply.stage) {
    stage.innerHTML = reply.stage;
    if (focus) stage.querySelector("[data-focus]").focus();
  }
  return reply;
}

function start(options) {
  path = null;
  return show({ do: "start", paths: place }, options);
}

function go(more = {}, options = {}) {
  return show({ do: "show", path, kept: place[path], ...more }, options);
}

/** Show what the address names: a path, or the choice of one. */
function follow(options) {
  path = new URLSearchParams(location.search).get("path");
  return path ? go({}, options) : start(options);
}

function enter(name) {
  history.pushState(null, "", name ? `?path=${name}` : location.pathname);
  return follow();
}

function decide(form) {
  const { decision, option } = Object.fromEntries(new FormData(form));
  const missing = decision ? decision === "change" && !option && "option" : "decision";
  if (missing) {
    const note = form.querySelector("[data-missing]");
    note.textContent = words(missing);
    note.hidden = false;
    form.querySelector(`[name="${missing}"]`).focus();
    return null;
  }
  const key = decision === "change" ? `change:${option}` : decision;
  return go({ at: "feedback", decided: [form.dataset.story, key] });
}

async function makeReceipt(form) {
  const today = new Date().toLocaleDateString("sv");
  const name = form.elements.name.value;
  const reply = await show({ do: "receipt", path, kept: place[path], name, today });
  file = reply?.file;
  if (!file) stage.querySelector("#ob-name")?.focus();
}

function download({ name, type, content }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
  announce("saved");
}

async function exportPlace() {
  const reply = await show({ do: "export", paths: place });
  if (reply) download(reply.file);
}

async function importPlace(input) {
  const [chosen] = input.files;
  const content = chosen.size > LARGEST_FILE ? "" : await chosen.text();
  input.value = "";
  const reply = await show({ do: "import", content, paths: place });
  if (!reply) return;
  if (reply.problem) {
    live.textContent = reply.problem;
    return;
  }
  place = reply.paths;
  keep();
  await follow({ focus: false });
  announce("imported");
}

/** Begin the path anew; the way that was gone can be taken back. */
async function beginAnew() {
  cleared = place;
  place = Object.fromEntries(Object.entries(place).filter(([name]) => name !== path));
  keep();
  await go();
  root.querySelector("[data-undo]").hidden = false;
  announce("anew");
}

async function setPlace(next, said) {
  place = next;
  keep();
  history.replaceState(null, "", location.pathname);
  await start({ focus: false });
  const undo = root.querySelector("[data-undo]");
  undo.hidden = cleared === null;
  (undo.hidden ? root.querySelector("[data-clear]") : undo).focus();
  announce(said);
}

const actions = {
  path: ({ dataset }) => enter(dataset.path),
  paths: () => enter(""),
  next: () => go(),
  end: () => go(),
  anew: () => beginAnew(),
  print: () => window.print(),
  save: () => download(file),
  export: () => exportPlace(),
  clear: () => {
    cleared = place;
    return setPlace({}, "cleared");
  },
  undo: () => {
    const before = cleared;
    cleared = null;
    return setPlace(before, "restored");
  },
  restart: () => engine.restart().then(() => follow()),
};

root.addEventListener("click", (event) => {
  const element = event.target.closest("button, a[data-path]");
  const action = element && Object.keys(actions).find((name) => name in element.dataset);
  if (!action || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  actions[action](element);
});

root.addEventListener("submit", (event) => {
  event.preventDefault();
  if ("receipt" in event.target.dataset) makeReceipt(event.target);
  else decide(event.target);
});

root.addEventListener("change", ({ target }) => {
  if (target.type === "file" && target.files.length) importPlace(target);
});

window.addEventListener("popstate", () => follow());

engine.onstate((state) => {
  root.dataset.onboarding = state;
});

// The self-check's service worker keeps what the engine needs; this page's own files it keeps as well.
navigator.serviceWorker
  ?.register(new URL("../../service-worker.js", import.meta.url), { scope: new URL(".", location.href).href })
  .catch(() => {}); // without it the page works, if not offline

follow({ focus: false });
