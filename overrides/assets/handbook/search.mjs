// The search box: asks the index as one types, shows answers as links, tells how many there are.

import { Index } from "./rank.mjs";
import { words } from "./stems.mjs";

const box = document.querySelector("[data-handbook=search]");
const query = box.querySelector("input");
const form = box.querySelector("form");
const output = box.querySelector(".hb-search__output");
const status = box.querySelector("[role=status]");
const seen = box.querySelector(".hb-search__status");
const list = box.querySelector("ol");
const more = box.querySelector(".hb-search__more");
const open = box.querySelector(".hb-search__open");
const close = box.querySelector(".hb-search__close");
const root = new URL(box.dataset.root, location);

let index;

/** Fetches the records once, when somebody first turns to the box. */
const loaded = () => {
  index ??= fetch(new URL(box.dataset.records, location))
    .then((answer) => {
      if (!answer.ok) throw new Error(`search records: ${answer.status}`);
      return answer.json();
    })
    .then((data) => new Index(data))
    .catch(() => {
      index = undefined; // try again at the next key
      return null;
    });
  return index;
};

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const link = (address, className, ...children) => {
  const made = element("a", className, ...children);
  made.href = new URL(address, root);
  return made;
};

function answer({ record }) {
  const title = element("strong", "hb-answer__title", record.title);
  const name = element("span", "hb-answer__name", record.name);
  const plain = element("span", "hb-answer__plain", record.plain ?? "");
  return element("li", "md-search-result__item", link(record.url, "md-search-result__link hb-answer", name, title, plain));
}

// A question that tells what somebody is about to do is a plan: the self-check can look at it.
const PLAN = /\b(?:i|me|my|we|our|can|may|should|allowed|post|text|send|share|comment|message|email|add|accept|friend|sell|use|puedo|debo|mi|mis|quiero)\b/;

function offer(question, found) {
  const best = found.find(({ record }) => record.check);
  if (!best || words(question).length < 2 || !PLAN.test(words(question).join(" "))) return [];
  return [element("p", "hb-search__offer", "Is this something you are about to do? ", link(best.record.check, "", "Check it as a plan"))];
}

function nothing() {
  const tries = element(
    "ul",
    "",
    element("li", "", "Say what you want to do: 'text a player', 'sell tickets', 'mi comentario desapareció'."),
    element("li", "", "Use fewer words, or another word for the same thing."),
  );
  const ways = element("p", "", link("employees/", "", "All rules for employees"), " · ", link("comments/", "", "All rules for comments"), " · ", link("guides/", "", "Guides"), " · ", link("self-check/", "", "Check a plan"));
  return [tries, ways];
}

const tell = (words) => {
  status.textContent = words;
  seen.textContent = words;
};

async function ask() {
  const question = query.value.trim();
  if (!question) {
    output.hidden = true;
    tell("");
    list.replaceChildren();
    more.replaceChildren();
    return;
  }
  const engine = await loaded();
  if (question !== query.value.trim()) return; // typed on meanwhile
  output.hidden = false;
  if (!engine) {
    tell("The search could not be loaded. Check your connection and type on.");
    return;
  }
  const found = engine.find(question);
  list.replaceChildren(...found.map(answer));
  more.replaceChildren(...(found.length ? offer(question, found) : nothing()));
  const count = found.length === 1 ? "One answer" : `${found.length} answers`;
  tell(found.length ? `${count}, best first.` : "Nothing found. What you can try:");
}

const links = () => [...output.querySelectorAll("a")];

function show(opened) {
  box.classList.toggle("hb-search--open", opened);
  open.setAttribute("aria-expanded", String(opened));
  if (opened) query.focus();
  else {
    output.hidden = true;
    if (open.offsetParent) open.focus();
  }
}

query.addEventListener("focus", () => {
  loaded();
  if (query.value.trim()) ask();
});
query.addEventListener("input", ask);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  links()[0]?.click();
});
open.addEventListener("click", () => show(true));
close.addEventListener("click", () => {
  query.value = "";
  ask();
  show(false);
});
box.addEventListener("keydown", (event) => {
  const all = links();
  const at = all.indexOf(document.activeElement);
  if (event.key === "Escape" && !output.hidden) {
    event.preventDefault();
    if (at >= 0) query.focus();
    output.hidden = true;
  } else if (event.key === "Escape" && box.classList.contains("hb-search--open")) show(false);
  else if (event.key === "ArrowDown" && all.length) {
    event.preventDefault();
    all[Math.min(at + 1, all.length - 1)].focus();
  } else if (event.key === "ArrowUp" && at >= 0) {
    event.preventDefault();
    (all[at - 1] ?? query).focus();
  }
});
box.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !box.contains(event.relatedTarget)) output.hidden = true;
});
document.addEventListener("click", (event) => {
  if (!box.contains(event.target)) output.hidden = true;
});
// An answer on this very page only moves to its anchor: the box has to go.
list.addEventListener("click", () => {
  output.hidden = true;
  box.classList.remove("hb-search--open");
});
