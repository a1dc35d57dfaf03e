// Runs before the page is drawn: the colours that the reader chose, so that a dark page does not flash
// white, and the word that scripts run.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem("handbook-colours");
    } catch {
      return null; // storage may be closed to this page
    }
  };
  const show = () => {
    const scheme = chosen();
    const known = scheme === "slate" || scheme === "default";
    root.dataset.mdColorScheme = known ? scheme : dark.matches ? "slate" : "default";
  };
  show();
  dark.addEventListener("change", show);
  root.classList.replace("no-js", "js");
})();
