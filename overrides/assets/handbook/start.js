// Runs before the page is drawn: the names that the theme's script expects, and the colours that the
// reader chose, so that a dark page does not flash white.
(() => {
  const base = document.currentScript.dataset.base;
  window.__md_scope = new URL(base, location);
  window.__md_hash = (text) => [...text].reduce((sum, c) => (sum << 5) - sum + c.charCodeAt(0), 0);
  window.__md_get = (name, store = localStorage, scope = window.__md_scope) => {
    try {
      return JSON.parse(store.getItem(`${scope.pathname}.${name}`));
    } catch {
      return null; // storage may be closed to this page, or hold something else
    }
  };
  window.__md_set = (name, value, store = localStorage, scope = window.__md_scope) => {
    try {
      store.setItem(`${scope.pathname}.${name}`, JSON.stringify(value));
    } catch {
      // the choice is then good for this page only
    }
  };

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const chosen = window.__md_get("handbook-colours");
    const scheme = chosen === "slate" || chosen === "default" ? chosen : dark.matches ? "slate" : "default";
    document.documentElement.dataset.mdColorScheme = scheme;
  };
  show();
  dark.addEventListener("change", show);
})();
