/**
 * Python in a module worker. Messages in: `{ id, request }`, a JSON string; messages out:
 * `{ type: 'ready', way, loaded }` or `{ type: 'failed', message }` once, then `{ id, answer }` or `{ id, error }`.
 *
 * Two ways to start, both made by the build into assets/runtime/ and described in its release.mjs:
 * 'snapshot' takes up the memory of a Python that has the engine loaded and warmed; 'packed' starts
 * Python and imports the engine from bytecode, locked by hash in pyodide-lock.json. The second is the
 * smaller download, and the way back wherever the first is refused.
 */

import { release } from "../assets/runtime/release.mjs";
import { instantiate } from "./parts.mjs";

const runtime = new URL("../assets/runtime/", import.meta.url);
const pyodideFolder = new URL(release.pyodide, runtime).href;
const engineFolder = new URL(release.engine, runtime).href;

const ENGINE = "ksd-social-media-handbook";
const CACHE = "self-check"; // the service worker's
const UNPACKED = "x-unpacked"; // the header of a snapshot that an earlier visit put by as it is in memory
const LIBRARY = "python_stdlib.zip";
const TICK_MS = 10;
const PATIENCE_MS = 200; // from the first bytes of a download until it is judged
const WORK_MS = 2_000; // what starting from the packages may cost more in work
const BESIDE = 2; // downloads that share the link meanwhile

/** Whether the service worker was there before: the page says so, since asking the cache takes a while. */
const again = self.name.endsWith("again");

// Everything that both ways need is under way before the first of it has come.
const spare = new Map(); // by address, how to make a large response once more
const wasm = `${pyodideFolder}pyodide.asm.wasm`;
const compiling = WebAssembly.compileStreaming(fetchedWasm());
const loading = Promise.all([
  import(`${pyodideFolder}pyodide.mjs`),
  import(`${pyodideFolder}pyodide.asm.mjs`),
]);

const atHand = again && packagesAtHand().catch(() => false);
const early = new Map([[wasm, () => Promise.resolve(new Response())]]);

/** True on a first visit, where what is too large for some browsers' own cache has to be put by. */
async function missing(address) {
  return again ? !(await caches.match(address).catch(() => true)) : Boolean(self.caches);
}

async function fetchedWasm() {
  const lacking = missing(wasm);
  const response = await fetched(wasm);
  if (await lacking) {
    const copy = response.clone();
    spare.set(wasm, () => copy);
  }
  return response;
}

/** Put by for the next visit what was held, now that there is time. */
async function putBy() {
  const cache = spare.size && (await caches.open(CACHE));
  for (const [address, response] of spare) await cache.put(address, response());
  spare.clear();
}

/** Let Pyodide have what is on its way already: by itself it would ask for one thing after another. */
function handOver() {
  const { fetch } = self;
  self.fetch = (resource, options) => {
    const started = early.get(String(resource));
    return started ? started() : fetch(resource, options);
  };
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const module = await compiling;
    return { module, instance: await instantiate(module, imports, restOfWasm) };
  };
}

/** Fetch what of the wasm the self-check does not use. Python waits for it in the midst of a call. */
function restOfWasm() {
  const request = new XMLHttpRequest();
  request.open("GET", `${pyodideFolder}pyodide.rest.wasm`, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${request.status} for the rest of the wasm`);
  return request.response;
}

/** True where few bytes matter more than little work: a metered or a slow link. */
function slowLink() {
  const link = navigator.connection;
  return Boolean(link && (link.saveData || link.effectiveType !== "4g"));
}

/** True where an earlier visit left the packages at hand, and no snapshot. */
async function packagesAtHand() {
  const kept = ["snapshot.gz", `${LIBRARY}.gz`].map((file) => caches.match(`${engineFolder}${file}`));
  const [snapshot, library] = await Promise.all(kept);
  return !snapshot && Boolean(library);
}

async function fetched(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

/**
 * Pour a download of `whole` bytes into a stream. It is given up where the packages
 * would be there sooner at the speed that is seen. Only the link is judged: nothing waits for the unpacking
 * here, and time is counted in the ticks of a timer, which fail to come while this thread, or the whole
 * device, is busy.
 */
async function pour(download, writable, whole) {
  const reader = download.getReader();
  const writer = writable.getWriter();
  let come = 0;
  let first; // the size of what came at first, when the clock began
  let taken = 0;
  let clock;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    writer.write(part.value).catch(() => {}); // whoever reads hears of it
    come += part.value.length;
    first ??= come;
    clock ??= self.setInterval(() => (taken += TICK_MS), TICK_MS);
    const more = whole - come - whole * release.packedShare; // bytes that the packages would save
    if (taken > PATIENCE_MS && more * taken > WORK_MS * BESIDE * (come - first)) {
      self.clearInterval(clock);
      throw new Error("The link is slow");
    }
  }
  self.clearInterval(clock);
  await writer.close();
}

/**
 * Fetch the snapshot: gzipped, unless the server has taken the compression off or an earlier visit has put it by
 * without. Resolves with its pieces, in order, and whether it has yet to be put by.
 */
async function unpackedSnapshot(address) {
  const stop = new AbortController();
  const { bytes, packed } = release.snapshot;
  const response = await fetched(address, { signal: stop.signal });
  if (response.headers.has(UNPACKED)) {
    return { pieces: [new Uint8Array(await response.arrayBuffer())], lacking: false };
  }
  const plain = response.headers.has("content-encoding");
  const passage = plain ? new TransformStream() : new DecompressionStream("gzip");
  const pieces = [];
  const gathering = new WritableStream({ write: (piece) => void pieces.push(piece) });
  try {
    await Promise.all([
      pour(response.body, passage.writable, plain ? bytes : packed),
      passage.readable.pipeTo(gathering),
    ]);
  } catch (error) {
    stop.abort();
    throw error;
  }
  return { pieces, lacking: Boolean(self.caches) };
}

/**
 * Make a memory what it was when the snapshot was taken. `pieces` fill the spans, one after the other; between
 * them it was zero. Its first part is packed as the difference to `initial`, which the wasm brings along.
 */
function restore(memory, initial, pieces) {
  const { bytes, spans } = release.snapshot;
  if (pieces.reduce((sum, { length }) => sum + length, 0) !== bytes) throw new Error("The snapshot is cut off");
  let here = 0;
  let [piece, ...others] = pieces;
  for (const [start, end] of spans) {
    memory.fill(0, here, start);
    for (here = start; here < end; ) {
      if (!piece.length) [piece, ...others] = others;
      const fitting = piece.subarray(0, end - here);
      memory.set(fitting, here);
      here += fitting.length;
      piece = piece.subarray(fitting.length);
    }
  }
  memory.fill(0, here, release.snapshot.size);
  const target = new Uint32Array(memory.buffer, 0, initial.length / 4);
  const data = new Uint32Array(initial.buffer);
  for (let i = 0; i < target.length; i++) target[i] ^= data[i];
}

/** Start Python from the snapshot: what it has imported and compiled is there at once. */
async function fromSnapshot() {
  const { size, header, base } = release.snapshot;
  const address = `${engineFolder}snapshot.gz`;
  const unpacking = unpackedSnapshot(address);
  const refused = unpacking.then(() => new Promise(() => {})); // known before the wasm is there
  const [{ loadPyodide }, { default: create }] = await Promise.race([refused, loading]);
  const pyodide = loadPyodide({
    indexURL: pyodideFolder,
    stdLibURL: `${engineFolder}empty.zip`,
    lockFileContents: { info: release.info, packages: {} },
    // Pyodide is given the head alone: it would make one copy more of the memory itself.
    _loadSnapshot: Uint8Array.from(header.match(/../g), (byte) => parseInt(byte, 16)),
    async createPyodideModule(settings) {
      const { instantiateWasm } = settings;
      let memory;
      let initial;
      let grow;
      settings.instantiateWasm = (imports, receive) => {
        grow = imports.env.emscripten_resize_heap;
        return instantiateWasm(imports, (instance, module) => {
          memory = instance.exports.memory;
          initial = new Uint8Array(memory.buffer).slice(0, base);
          receive(instance, module);
        });
      };
      const module = await create(settings);
      const { pieces, lacking } = await unpacking;
      grow(size);
      restore(new Uint8Array(memory.buffer), initial, pieces);
      if (lacking) spare.set(address, () => new Response(new Blob(pieces), { headers: { [UNPACKED]: "yes" } }));
      return module;
    },
  });
  return Promise.race([refused, pyodide]);
}

/** Fetch one of the packages, compressed as a whole; the browser checks the hash of what comes. */
async function unpacked(file) {
  const { body, headers } = await fetched(`${engineFolder}${file}.gz`, {
    integrity: release.packages[file],
  });
  const plain = headers.has("content-encoding"); // the server has taken the compression off
  const stream = plain ? body : body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** Start Python from bytecode and import the engine. */
async function fromPackages() {
  const library = unpacked(LIBRARY);
  for (const file of Object.keys(release.packages)) {
    // The wheels are wanted once Python runs: what it needs to run has the link for itself.
    const before = file.endsWith(".whl") ? Promise.all([library, compiling]) : undefined;
    const coming = file === LIBRARY ? library : Promise.resolve(before).then(() => unpacked(file));
    coming.catch(() => {}); // whoever asks for it hears of it
    early.set(`${engineFolder}${file}`, async () => new Response(await coming));
  }
  const [{ loadPyodide }, { default: create }] = await loading;
  const pyodide = await loadPyodide({
    indexURL: pyodideFolder,
    createPyodideModule: create,
    stdLibURL: `${engineFolder}${LIBRARY}`,
    lockFileURL: `${engineFolder}pyodide-lock.json`,
    packageBaseUrl: engineFolder,
  });
  await pyodide.loadPackage(ENGINE, { messageCallback() {}, checkIntegrity: true });
  return pyodide;
}

/** Return the function that answers. */
function answering(pyodide) {
  // An import alone: running source would wake Python's compiler, which nothing else needs.
  return pyodide.pyimport("selfcheck.page").answer;
}

async function start() {
  handOver();
  // Pyodide would wait for ever for a wasm that does not come, or that the browser may not run.
  const refused = compiling.then(() => new Promise(() => {}));
  const ways = { snapshot: fromSnapshot, packed: fromPackages };
  const small = slowLink() || (await atHand);
  const order = small ? ["packed", "snapshot"] : ["snapshot", "packed"];
  let problem;
  for (const way of order) {
    try {
      return { way, answer: answering(await Promise.race([refused, ways[way]()])) };
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

/** The addresses of all that was fetched and is not put by here, for the service worker to keep. */
function loaded() {
  const entries = performance.getEntriesByType("resource");
  const names = entries.map((entry) => entry.name).filter((name) => !spare.has(name));
  return [self.location.href, ...names];
}

const starting = start();
starting.then(
  ({ way }) => {
    self.postMessage({ type: "ready", way, loaded: loaded() });
    putBy().catch(() => {}); // there may be no room
  },
  (error) => self.postMessage({ type: "failed", message: String(error) }),
);

self.onmessage = async ({ data: { id, request } }) => {
  const { answer } = await starting;
  try {
    self.postMessage({ id, answer: answer(request) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};
