/**
 * What Python starts from and is too large to be waited for in turn: its wasm and its snapshot. The page
 * fetches, compiles and unpacks them while the worker for Python is still being made, and hands them over.
 *
 *     const downloads = createDownloads(root);
 *     const release = await downloads.release(); // what the build made, assets/runtime/release.json
 *     const module = await downloads.wasm();
 *     const { pieces, keep } = await downloads.snapshot();
 */

const CACHE = "self-check"; // the service worker's
const UNPACKED = "x-unpacked"; // the header of a snapshot that an earlier visit put by as it is in memory
const LIBRARY = "python_stdlib.zip.gz";
const TICK_MS = 10;
const PATIENCE_MS = 200; // from the first bytes of a download until it is judged
const WORK_MS = 2_000; // what starting from the packages may cost more in work
const BESIDE = 2; // downloads that share the link meanwhile
const AT_ONCE = 1 << 18; // bytes unpacked before the page may do something else

/** True where few bytes matter more than little work: a metered or a slow link. */
function slowLink() {
  const link = navigator.connection;
  return Boolean(link && (link.saveData || link.effectiveType !== "4g"));
}

/** Let what waits to be done in this thread go first. */
function breathe() {
  const { promise, resolve } = Promise.withResolvers();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => resolve(port1.close());
  port2.postMessage(null);
  return promise;
}

/**
 * Pour a download of `whole` bytes into a stream. It is given up where the packages, `share` of its size, would
 * be there sooner at the speed that is seen. Only the link is judged: nothing waits for the unpacking here, and
 * time is counted in the ticks of a timer, which fail to come while this thread, or the whole device, is busy.
 */
async function pour(download, writable, whole, share) {
  const reader = download.getReader();
  const writer = writable.getWriter();
  let come = 0;
  let first; // the size of what came at first, when the clock began
  let taken = 0;
  let clock;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (let at = 0; at < part.value.length; at += AT_ONCE) {
        writer.write(part.value.subarray(at, at + AT_ONCE)).catch(() => {}); // whoever reads hears of it
        await breathe();
      }
      come += part.value.length;
      first ??= come;
      clock ??= setInterval(() => (taken += TICK_MS), TICK_MS);
      const more = whole - come - whole * share; // bytes that the packages would save
      if (taken > PATIENCE_MS && more * taken > WORK_MS * BESIDE * (come - first)) {
        throw new Error("The link is slow");
      }
    }
  } finally {
    clearInterval(clock);
  }
  await writer.close();
}

/**
 * @param {URL} root The site's root.
 * @returns {{
 *   release(): Promise<object>,
 *   wasm(): Promise<WebAssembly.Module>,
 *   small(): Promise<boolean>,
 *   snapshot(): Promise<{ pieces: Uint8Array[], keep?: { cache: string, address: string, headers: object } }>,
 *   putBy(): Promise<void>,
 *   large: Set<string>,
 * }}
 * All reject where something does not come; what failed is tried anew when it is asked for again. `snapshot`
 * begins to fetch when it is called, and gives its pieces away.
 */
export function createDownloads(root) {
  const runtime = new URL("assets/runtime/", root);
  const large = new Set(); // addresses of what is put by in other ways than the rest
  let told; // what the release says
  let compiling;
  let spare; // the wasm once more, to be put by

  // Asking the cache takes a while: where the service worker could be and is not, nothing was put by.
  const controlled = Boolean(navigator.serviceWorker?.controller);
  const inScope = location.href.startsWith(new URL("self-check/", root).href);
  const first = !globalThis.caches || (inScope && !controlled);

  async function kept(address) {
    return first ? undefined : caches.match(address).catch(() => undefined);
  }

  async function fetched(address, options) {
    const response = await fetch(address, options);
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return response;
  }

  async function asked() {
    // Asked anew of the server: an old answer would name what is gone.
    const response = await fetch(new URL("release.json", runtime), { cache: "no-cache" });
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  }

  async function addressOf(folder, file) {
    const told = await release();
    return new URL(told[folder] + file, runtime).href;
  }

  async function compiled() {
    const address = await addressOf("pyodide", "pyodide.asm.wasm");
    large.add(address);
    // By way of the service worker the browser finds what it made of the wasm on earlier visits.
    const response = (!controlled && (await kept(address))) || (await fetched(address));
    if (globalThis.caches && !controlled) {
      const copy = response.clone();
      spare = { address, copy };
    }
    return WebAssembly.compileStreaming(response);
  }

  /** Return what the build says about its files, assets/runtime/release.json. It is asked for once. */
  async function release() {
    told ??= asked();
    told.catch(() => (told = undefined));
    return told;
  }

  /** Return Python's wasm, compiled. It is fetched once. */
  async function wasm() {
    compiling ??= compiled();
    compiling.catch(() => (compiling = undefined));
    return compiling;
  }

  /** Return whether the packages are to be tried first: they are smaller, or an earlier visit left them here. */
  async function small() {
    if (slowLink()) return true;
    if (first) return false;
    const files = [await addressOf("engine", "snapshot.gz"), await addressOf("engine", LIBRARY)];
    const [snapshot, library] = await Promise.all(files.map(kept));
    return !snapshot && Boolean(library);
  }

  /**
   * Return the snapshot's pieces, in order, unpacked, and how to keep them for the next visit, if that is still
   * to be done. It comes gzipped, unless the server has taken the compression off or an earlier visit has put it
   * by without.
   */
  async function snapshot() {
    const address = await addressOf("engine", "snapshot.gz");
    const { snapshot: { bytes, packed }, packedShare } = await release();
    large.add(address);
    const stop = new AbortController();
    const response = (await kept(address)) ?? (await fetched(address, { signal: stop.signal }));
    if (response.headers.has(UNPACKED)) {
      return { pieces: [new Uint8Array(await response.arrayBuffer())] };
    }
    const plain = response.headers.has("content-encoding");
    const passage = plain ? new TransformStream() : new DecompressionStream("gzip");
    const pieces = [];
    const gathering = new WritableStream({ write: (piece) => void pieces.push(piece) });
    try {
      await Promise.all([
        pour(response.body, passage.writable, plain ? bytes : packed, packedShare),
        passage.readable.pipeTo(gathering),
      ]);
    } catch (error) {
      stop.abort();
      throw error;
    }
    const keep = globalThis.caches && { cache: CACHE, address, headers: { [UNPACKED]: "yes" } };
    return { pieces, keep };
  }

  /** Put by for the next visit what was held, now that there is time. */
  async function putBy() {
    if (!spare) return;
    const { address, copy } = spare;
    spare = undefined;
    const cache = await caches.open(CACHE);
    await cache.put(address, copy);
  }

  return { release, wasm, small, snapshot, putBy, large };
}
