// The header's buttons: the menu (a drawer on narrow screens) and the colours.

const root = document.documentElement;
const menu = document.querySelector("[data-handbook=menu]");
const drawer = document.getElementById("__drawer");
const sidebar = document.getElementById("handbook-navigation");
const colours = document.querySelector("[data-handbook=colours]");

function showMenu(open) {
  drawer.checked = open;
  menu.setAttribute("aria-expanded", String(open));
  if (open) sidebar.querySelector("a, summary")?.focus();
}

if (menu) {
  menu.addEventListener("click", () => showMenu(!drawer.checked));
  drawer.addEventListener("change", () => menu.setAttribute("aria-expanded", String(drawer.checked)));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drawer.checked) {
      showMenu(false);
      menu.focus();
    }
  });
  // Tab out of the open drawer closes it: nothing behind the overlay takes the focus unseen.
  sidebar?.addEventListener("focusout", (event) => {
    if (drawer.checked && event.relatedTarget && !sidebar.contains(event.relatedTarget)) showMenu(false);
  });
}

if (colours) {
  const name = () => {
    const dark = root.dataset.mdColorScheme === "slate";
    colours.setAttribute("aria-label", dark ? "Use light colours" : "Use dark colours");
    colours.title = colours.getAttribute("aria-label");
  };
  colours.addEventListener("click", () => {
    root.dataset.mdColorScheme = root.dataset.mdColorScheme === "slate" ? "default" : "slate";
    window.__md_set("handbook-colours", root.dataset.mdColorScheme);
  });
  new MutationObserver(name).observe(root, { attributeFilter: ["data-md-color-scheme"] });
  name();
}
