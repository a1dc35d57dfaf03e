// On a page that has moved: goes to the new address and takes anchor and query along.

const link = document.getElementById("moved");
const to = new URL(link.href);
to.search = location.search;
to.hash = location.hash;
location.replace(to);
