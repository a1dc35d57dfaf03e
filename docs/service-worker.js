/**
 * Keeps the self-check at hand: it answers without a network, and starts sooner on a second visit.
 *
 * It is registered for the self-check's folder alone. Files in folders that carry a hash of their content
 * never change and are taken from the cache; everything else is asked of the server first, so that a new
 * release is picked up at once, and its arrival removes what only the old one used.
 */

const CACHE = "self-check";
const HASHED = /\/assets\/runtime\/([a-z]+-[0-9a-f]{12})\//;
const RELEASE = /\/assets\/runtime\/release\.json$/;

/** The address to keep a file under: presets in the query are nobody's business later. */
function address(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function keep(url, response) {
  if (!response.ok) return;
  const cache = await caches.open(CACHE);
  await cache.put(address(url), response);
}

async function kept(url) {
  const cache = await caches.open(CACHE);
  return cache.match(address(url));
}

/** Remove the files of other releases than the one that this release.json describes. */
async function removeOthers(release) {
  const text = await release.text();
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const folder = HASHED.exec(request.url)?.[1];
    if (folder && !text.includes(folder)) await cache.delete(request);
  }
}

async function fromCacheFirst(event) {
  const { request } = event;
  const found = await kept(request.url);
  if (found) return found;
  const response = await fetch(request); // the page may give it up, and then so does this
  event.waitUntil(keep(request.url, response.clone()).catch(() => {}));
  return response;
}

async function fromServerFirst(event) {
  const { request } = event;
  try {
    const response = await fetch(request, { cache: "no-cache" }); // ask whether it has changed
    event.waitUntil(keep(request.url, response.clone()));
    if (response.ok && RELEASE.test(request.url)) event.waitUntil(removeOthers(response.clone()));
    return response;
  } catch (error) {
    const found = await kept(request.url);
    if (found) return found;
    throw error;
  }
}

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.location.origin)) return;
  event.respondWith(HASHED.test(request.url) ? fromCacheFirst(event) : fromServerFirst(event));
});

/**
 * Keep what the page and its worker loaded before this worker was there. They have just come, so they are in
 * the browser's own cache; one that is not is left for the next visit: nothing is fetched twice for this.
 */
async function keepLoaded(urls) {
  const options = { cache: "only-if-cached", mode: "same-origin" };
  for (const url of new Set(urls)) {
    if (HASHED.test(url) && (await kept(url))) continue;
    await fetch(url, options).then((response) => keep(url, response)).catch(() => {});
  }
}

self.addEventListener("message", (event) => event.waitUntil(keepLoaded(event.data)));
