/**
 * The page's form: what is filled in goes to Python, what Python answers is put in its place.
 * Nothing is decided here, and no markup is made of the reader's words.
 */

import { Idiomorph } from "../runtime/idiomorph.mjs";
import { createEngine } from "./client.mjs";

const root = document.querySelector("[data-selfcheck]");
const form = root.querySelector("form");
const text = form.elements.text;
const live = root.querySelector("#sc-live");
const mirror = root.querySelector("#sc-marks");
const verdict = root.querySelector("#sc-verdict");
const late = root.querySelector("#sc-late");
const undo = root.querySelector("#sc-undo");
const take = root.querySelector(".sc-take");
const told = root.querySelector("#sc-told");
const letter = root.querySelector("#sc-letter");
const bars = root.querySelector(".sc-bars");
const fresh = document.createElement("template");
const engine = createEngine();

const UNFOLDED = ["open", "data-revealed"]; // attributes that only the reader changes
const HELD_MS = 2_000; // an answer waits no longer for a button that is held down
const QUIET_MS = 900; // after the last change, before the answer is announced

let aside = []; // signs that the reader found mistaken
const show = new Set(); // what is unfolded and costs Python more work
let asks = 0; // requests for an answer, by which they are numbered
let shown = 0; // the number of the one whose answer is on the page; none of them is 0
const history = []; // the form before each fix, newest last
let leftOut = []; // answers of a link for which there is no control
let answered = null; // the plan that the fixes on the page are for
let busy = false;
let foreseen; // the text that an answer was asked for before it stood there
let changed = false;
let announcing;
let letGo = Promise.resolve(); // settles when no button is held down

function controls() {
  return [...new FormData(form)].filter(([name]) => name !== text.name);
}

function plan(words = text.value) {
  return { text: words, controls: controls(), set_aside: aside };
}

function pairOf({ name, value }) {
  return JSON.stringify([name, value]);
}

function setControls(pairs, names) {
  for (const input of form.querySelectorAll("[data-fact] input")) {
    if (names && !names.has(input.name)) continue;
    input.checked = pairs.some(([name, value]) => name === input.name && value === input.value);
  }
}

/** Swap the regions that have changed; what the reader unfolded stays so, and the focus where it is. */
function put(regions) {
  for (const [name, html] of Object.entries(regions)) {
    fresh.innerHTML = html; // Idiomorph itself would make a whole document of it
    Idiomorph.morph(root.querySelector(`#sc-${name}`), [...fresh.content.childNodes], {
      morphStyle: "innerHTML",
      callbacks: {
        beforeAttributeUpdated: (attribute) => !UNFOLDED.includes(attribute),
      },
    });
  }
  mirror.scrollTop = text.scrollTop;
  take.hidden = root.querySelector("#presets") !== null;
}

function announce(words) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    if (live.textContent !== words) live.textContent = words;
  }, QUIET_MS);
}

function ask(request) {
  return engine.ask({ today: new Date().toLocaleDateString("sv"), ...request });
}

/**
 * Answer the form as it stands, or as it will be with the text `coming`. While an answer is on its way only the
 * newest change waits.
 */
async function update(coming) {
  changed = true;
  if (busy) return;
  busy = true;
  verdict.ariaBusy = "true";
  for (let words = coming; changed; words = undefined) {
    changed = false;
    const asked = plan(words);
    try {
      const number = ++asks;
      const more = { show: [...show], left_out: leftOut, number, shown };
      const reply = await ask({ do: "answer", plan: asked, ...more });
      foreseen = undefined; // a letter that has not come by now will not come
      changed ||= reply === null || asked.text !== text.value; // another went first, or something else came
      await letGo;
      if (!reply || JSON.stringify(asked.controls) !== JSON.stringify(controls())) continue;
      put(reply.regions);
      shown = number;
      answered = reply.error ? null : asked;
      announce(reply.announce ?? reply.error);
      late.hidden = true;
    } catch (error) {
      late.hidden = error.code !== "timeout";
    }
  }
  busy = false;
  verdict.ariaBusy = "false";
  pointOut();
}

/** Point out, in the list of what was seen, what the caret stands in. */
function pointOut() {
  const here = document.activeElement === text ? text.selectionStart : -1;
  for (const item of root.querySelectorAll(".sc-seen-item")) {
    const inside = Number(item.dataset.start) <= here && here <= Number(item.dataset.end);
    item.toggleAttribute("data-here", inside);
  }
}

/** Change the text as typing would, so that the browser's own undo knows of it. */
function edit({ start, end, replacement }) {
  text.focus();
  text.setSelectionRange(start, end);
  const command = replacement ? "insertText" : "delete";
  if (!document.execCommand(command, false, replacement)) {
    text.setRangeText(replacement, start, end, "end");
  }
}

async function fix(button) {
  const asked = answered;
  if (!asked || asked.text !== text.value) return;
  const reply = await ask({ do: "fix", plan: asked, fix: Number(button.dataset.fix) });
  if (!reply || asked.text !== text.value) return;
  history.push({ plan: asked, label: button.querySelector("[data-label]").textContent });
  const pairs = Object.entries(reply.controls);
  setControls(
    pairs.flatMap(([name, values]) => values.map((value) => [name, value])),
    new Set(pairs.map(([name]) => name)),
  );
  for (const one of reply.edits) edit(one);
  offerUndo();
  undo.querySelector("button").focus();
  update();
}

function offerUndo() {
  undo.hidden = history.length === 0;
  undo.querySelector("[data-undo-label]").textContent = history.at(-1)?.label ?? "";
}

function takeBack() {
  const before = history.pop().plan;
  setControls(before.controls);
  if (text.value !== before.text) {
    edit({ start: 0, end: text.value.length, replacement: before.text });
  }
  offerUndo();
  (history.length ? undo.querySelector("button") : root.querySelector("#answer")).focus();
  update();
}

function setAside(button, on) {
  const detector = button.dataset.setAside ?? button.dataset.takeBack;
  const { quote } = button.dataset;
  aside = aside.filter((one) => one.detector !== detector || one.quote !== quote);
  if (on) aside.push({ detector, quote });
  update();
}

function fill(query) {
  const pairs = [...new URLSearchParams(query)];
  setControls(pairs);
  const known = new Set([...form.querySelectorAll("[data-fact] input")].map(pairOf));
  leftOut = pairs.filter((pair) => !known.has(pairOf({ name: pair[0], value: pair[1] })));
  update();
}

function clear() {
  setControls([]);
  leftOut = [];
  edit({ start: 0, end: text.value.length, replacement: "" });
  aside = [];
  history.length = 0;
  offerUndo();
  letter.hidden = true;
  root.querySelector("#plan").focus();
  update();
}

function reveal(name) {
  const question = form.querySelector(`[data-fact="${name}"]`);
  question.closest(".sc-asked").dataset.revealed = "";
  question.querySelector("input").focus();
}

function download({ name, type, content }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

async function report(format) {
  const withWords = root.querySelector("[data-with-words]").checked;
  const reply = await ask({ do: "report", plan: plan(), format, with_words: withWords });
  if (!reply || reply.error) return;
  if (format !== "question") return download(reply);
  letter.hidden = false;
  const field = letter.querySelector("textarea");
  field.value = reply.content;
  field.focus();
  field.setSelectionRange(0, 0);
}

/** Print the page; where the words are not ticked, with an answer that quotes none of them. */
async function print() {
  if (!root.querySelector("[data-with-words]").checked) {
    const reply = await ask({ do: "answer", plan: plan(), with_words: false });
    if (!reply) return;
    root.dataset.printing = "without-words";
    put(reply.regions);
    shown = 0;
  }
  window.print();
  delete root.dataset.printing;
  update();
}

async function copy(words, button) {
  await navigator.clipboard.writeText(words);
  told.textContent = button.dataset.told;
}

function share(button) {
  const link = new URL(location.pathname, location.href);
  link.search = new URLSearchParams(controls());
  copy(link.href, button);
}

const actions = {
  fix: (button) => fix(button),
  undo: () => takeBack(),
  setAside: (button) => setAside(button, true),
  takeBack: (button) => setAside(button, false),
  show: ({ dataset }) => {
    text.focus();
    text.setSelectionRange(Number(dataset.start), Number(dataset.end));
  },
  reveal: ({ dataset }) => reveal(dataset.reveal),
  turn: () => {
    if (!show.delete("turned")) show.add("turned");
    update();
  },
  report: ({ dataset }) => report(dataset.report),
  print: () => print(),
  share: (button) => share(button),
  copy: (button) => copy(letter.querySelector("textarea").value, button),
  clear: () => clear(),
  restart: () => engine.restart().then(update),
  preset: (link) => {
    fill(link.search);
    root.querySelector("#plan").focus();
  },
};

root.addEventListener("click", (event) => {
  const element = event.target.closest("button, a[data-preset]");
  const action = element && Object.keys(actions).find((name) => name in element.dataset);
  if (!action || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  actions[action](element);
});

/** A button that an answer replaced between press and release would not be clicked: the answer waits. */
root.addEventListener("pointerdown", ({ target }) => {
  if (!target.closest("button, a, summary, label")) return;
  const { promise, resolve } = Promise.withResolvers();
  letGo = promise;
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    setTimeout(resolve); // the click comes first
  };
  for (const type of ["pointerup", "pointercancel"]) {
    window.addEventListener(type, end, { capture: true, signal: ended.signal });
  }
  setTimeout(end, HELD_MS);
});

/** A letter's answer is asked for before the browser has put the letter in, which takes it a millisecond. */
text.addEventListener("beforeinput", ({ inputType, data }) => {
  if (inputType !== "insertText" || data === null || busy) return;
  const { value, selectionStart, selectionEnd } = text;
  foreseen = value.slice(0, selectionStart) + data + value.slice(selectionEnd);
  update(foreseen);
});

form.addEventListener("submit", (event) => event.preventDefault());

form.addEventListener("input", ({ target }) => {
  const known = target === text && text.value === foreseen;
  foreseen = undefined;
  if (known) return;
  if (target.type === "checkbox" && target.checked && target.name) {
    const alone = ["none", "unsure"];
    for (const other of form.querySelectorAll(`input[name="${target.name}"]`)) {
      const apart = alone.includes(target.value) || alone.includes(other.value);
      if (other !== target && apart) other.checked = false;
    }
  }
  update();
});

document.addEventListener("selectionchange", () => {
  if (!busy) pointOut(); // while somebody types, the answer on its way tells where everything stands
});

text.addEventListener("scroll", () => {
  mirror.scrollTop = text.scrollTop;
});

engine.onstate((state) => {
  root.dataset.selfcheck = state;
  if (state === "failed") announce(root.querySelector('[data-when="failed"]').textContent);
});

/** The bar tells the verdict where the verdict itself is out of sight, and on which side it is. */
new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
  bars.dataset.verdict = isIntersecting ? "here" : boundingClientRect.top > 0 ? "below" : "above";
}).observe(root.querySelector(".sc-top"));

for (const element of root.querySelectorAll("[data-without-script]")) element.remove();
fill(location.search);
