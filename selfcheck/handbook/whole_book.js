// Runs in the handbook's home page: puts every page of the menu, one after another, in the home page's
// place, so that one print gives the whole book. Addresses between pages become anchors in it.
async (root) => {
  const home = new URL(root);
  const addresses = [...document.querySelectorAll("#handbook-navigation a")].map((link) => link.href);
  const path = (address) => new URL(address).pathname.slice(home.pathname.length);
  const name = (address, id) => `${path(address).replaceAll("/", "-") || "home-"}${id}`;
  const inBook = new Set(addresses.map(path));
  const left = new Set(["self-check/", "onboarding/"]); // forms: nothing to read on paper
  const book = document.createElement("article");
  book.className = "md-content__inner md-typeset";
  for (const address of addresses) {
    if (left.has(path(address))) continue;
    const html = await (await fetch(address)).text();
    const page = new window.DOMParser().parseFromString(html, "text/html").querySelector("article");
    for (const one of page.querySelectorAll(".headerlink, .hb-preset")) one.remove();
    for (const one of page.querySelectorAll("[id]")) one.id = name(address, one.id);
    for (const one of page.querySelectorAll("[aria-labelledby]")) one.setAttribute("aria-labelledby", name(address, one.getAttribute("aria-labelledby")));
    for (const one of page.querySelectorAll("details")) one.open = true;
    for (const link of page.querySelectorAll("a[href]")) {
      const to = new URL(link.getAttribute("href"), address);
      if (to.origin !== home.origin || !inBook.has(path(to)) || left.has(path(to)) || to.search) link.removeAttribute("href");
      else link.setAttribute("href", `#${name(to, to.hash ? to.hash.slice(1) : "page")}`);
    }
    const chapter = document.createElement("section");
    chapter.className = "hb-chapter";
    chapter.id = name(address, "page");
    chapter.append(...page.childNodes);
    book.append(document.adoptNode(chapter));
  }
  document.querySelector("main").replaceChildren(book);
  await document.fonts.ready;
  return book.querySelectorAll(".hb-chapter").length;
};
