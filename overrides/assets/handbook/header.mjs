// The menu (a drawer on narrow screens), the colours, and which heading of the page is being read.

const root = document.documentElement;
const menu = document.querySelector("[data-handbook=menu]");
const overlay = document.querySelector("[data-handbook=overlay]");
const navigation = document.getElementById("handbook-navigation");
const colours = document.querySelector("[data-handbook=colours]");

const isOpen = () => root.classList.contains("hb-drawer-open");

function showMenu(open) {
  root.classList.toggle("hb-drawer-open", open);
  menu.setAttribute("aria-expanded", String(open));
  if (open) navigation.querySelector("a, summary")?.focus();
}

menu.addEventListener("click", () => showMenu(!isOpen()));
overlay.addEventListener("click", () => showMenu(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isOpen()) {
    showMenu(false);
    menu.focus();
  }
});
// Tab out of the open drawer closes it: nothing behind the overlay takes the focus unseen.
navigation?.addEventListener("focusout", (event) => {
  if (isOpen() && event.relatedTarget && !navigation.contains(event.relatedTarget)) showMenu(false);
});

const nameColours = () => {
  const dark = root.dataset.mdColorScheme === "slate";
  colours.setAttribute("aria-label", dark ? "Use light colors" : "Use dark colors");
  colours.title = colours.getAttribute("aria-label");
};
colours.addEventListener("click", () => {
  root.dataset.mdColorScheme = root.dataset.mdColorScheme === "slate" ? "default" : "slate";
  try {
    localStorage.setItem("handbook-colours", root.dataset.mdColorScheme);
  } catch {
    // the choice is then good for this page only
  }
});
new MutationObserver(nameColours).observe(root, { attributeFilter: ["data-md-color-scheme"] });
nameColours();

// A word with a meaning in the glossary shows it by keyboard and by touch, too (see handbook.css).
for (const word of document.querySelectorAll("abbr[title]")) word.tabIndex = 0;

const entries = new Map(
  [...document.querySelectorAll(".hb-toc a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
);
const headings = [...entries.keys()].map((id) => document.getElementById(id)).filter(Boolean);

function markCurrent() {
  const line = window.innerHeight / 4;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  for (const [id, link] of entries) {
    if (id === current?.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

if (headings.length) {
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      markCurrent();
    });
  };
  window.addEventListener("scroll", later, { passive: true });
  window.addEventListener("resize", later, { passive: true });
  markCurrent();
}
