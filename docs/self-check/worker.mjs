/**
 * Python in a module worker. The page tells it what it starts from, `{ what, got }` or `{ what, problem }`:
 * the `release` (assets/runtime/release.json), whether the `small` download is to be tried first, the compiled
 * `wasm` and the pieces of the `snapshot`. Then come `{ id, request }`, a JSON string. Messages out:
 * `{ type: 'wanted' }` where the snapshot is needed, if it is not on its way already, `{ type: 'ready', way,
 * loaded }` or `{ type: 'failed', message }` once, then `{ id, answer }` or `{ id, error }`, and `{ type: 'again' }`
 * before an answer that needs another start.
 *
 * Three ways to start, all made by the build into assets/runtime/: 'snapshot' takes up the memory of a Python
 * that has the engine loaded and warmed; 'packed' starts Python and imports the engine from bytecode, locked by
 * hash in pyodide-lock.json. That is the smaller download, and the way back wherever the first is refused.
 * Neither has the functions of Python's library that the self-check does not call (selfcheck/runtime/library.py);
 * should it call one, it starts the 'whole', of which nothing is left out.
 */

const runtime = new URL("../assets/runtime/", import.meta.url);

const ENGINE = "ksd-social-media-handbook";
const LIBRARY = "python_stdlib.zip";

const given = Object.fromEntries(
  ["release", "small", "wasm", "snapshot"].map((what) => [what, Promise.withResolvers()]),
);
for (const { promise } of Object.values(given)) promise.catch(() => {}); // whoever needs it hears of it

let putBy = async () => {}; // what is to be kept for the next visit
const early = new Map(); // by address, how to have what Pyodide would only begin to fetch when it gets to it

/** Let Pyodide have what is on its way already: by itself it would ask for one thing after another. */
function handOver(folder) {
  const { fetch } = self;
  early.set(`${folder}pyodide.asm.wasm`, async () => new Response());
  self.fetch = (resource, options) => {
    const started = early.get(String(resource));
    return started ? started() : fetch(resource, options);
  };
  const parts = import("./parts.mjs");
  WebAssembly.instantiateStreaming = async (_response, imports) => {
    const [module, { instantiate }] = await Promise.all([given.wasm.promise, parts]);
    return { module, instance: await instantiate(module, imports, () => restOfWasm(folder)) };
  };
}

/** Fetch what of the wasm the self-check does not use. Python waits for it in the midst of a call. */
function restOfWasm(folder) {
  const request = new XMLHttpRequest();
  request.open("GET", `${folder}pyodide.rest.wasm`, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${request.status} for the rest of the wasm`);
  return request.response;
}

/**
 * Make a memory what it was when the snapshot was taken. `pieces` fill the spans, one after the other; between
 * them it was zero. Its first part is packed as the difference to `initial`, which the wasm brings along.
 */
function restore(memory, initial, pieces, { bytes, size, spans }) {
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
  memory.fill(0, here, size);
  const target = new Uint32Array(memory.buffer, 0, initial.length / 4);
  const data = new Uint32Array(initial.buffer);
  for (let i = 0; i < target.length; i++) target[i] ^= data[i];
}

/** Start Python from the snapshot: what it has imported and compiled is there at once. */
async function fromSnapshot({ release, pyodideFolder, engineFolder, loading }) {
  const { size, header, base } = release.snapshot;
  self.postMessage({ type: "wanted" });
  const snapshot = given.snapshot.promise;
  const refused = snapshot.then(() => new Promise(() => {})); // known before the wasm is there
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
      const { pieces, keep } = await snapshot;
      grow(size);
      restore(new Uint8Array(memory.buffer), initial, pieces, release.snapshot);
      if (keep) putBy = () => kept(new Blob(pieces), keep);
      return module;
    },
  });
  return Promise.race([refused, pyodide]);
}

/** Put the snapshot by for the next visit as it is in memory: where and how, the page has said. */
async function kept(memory, { cache, address, headers }) {
  await (await caches.open(cache)).put(address, new Response(memory, { headers }));
}

/** Fetch one of the packages, compressed as a whole; the browser checks the hash of what comes. */
async function unpacked(address, integrity) {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const { body, headers } = response;
  const plain = headers.has("content-encoding"); // the server has taken the compression off
  const stream = plain ? body : body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** Start Python from bytecode and import the engine. `whole` tells which files have nothing left out. */
async function fromPackages({ release, pyodideFolder, engineFolder, loading }, whole = {}) {
  const fetched = (file) =>
    file in whole
      ? unpacked(`${engineFolder}whole/${file}.gz`, whole[file])
      : unpacked(`${engineFolder}${file}.gz`, release.packages[file]);
  const library = fetched(LIBRARY);
  for (const file of Object.keys(release.packages)) {
    // The wheels are wanted once Python runs: what it needs to run has the link for itself.
    const before = file.endsWith(".whl") ? Promise.all([library, given.wasm.promise]) : undefined;
    const coming = file === LIBRARY ? library : Promise.resolve(before).then(() => fetched(file));
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

const ways = {
  snapshot: fromSnapshot,
  packed: (from) => fromPackages(from),
  whole: (from) => fromPackages(from, from.release.whole),
};

/** Start in the first of these ways that leads to an engine. */
async function startBy(order, from) {
  let problem;
  for (const way of order) {
    try {
      return { way, from, answer: answering(await Promise.race([from.refused, ways[way](from)])) };
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

async function start() {
  const release = await given.release.promise;
  const pyodideFolder = new URL(release.pyodide, runtime).href;
  const engineFolder = new URL(release.engine, runtime).href;
  const scripts = ["pyodide.mjs", "pyodide.asm.mjs"];
  const loading = Promise.all(scripts.map((script) => import(`${pyodideFolder}${script}`)));
  // Pyodide would wait for ever for a wasm that does not come, or that the browser may not run.
  const refused = given.wasm.promise.then(() => new Promise(() => {}));
  const from = { release, pyodideFolder, engineFolder, loading, refused };
  handOver(pyodideFolder);
  const small = await given.small.promise;
  return startBy(small ? ["packed", "snapshot", "whole"] : ["snapshot", "packed", "whole"], from);
}

/** The addresses of all that was fetched here, for the service worker to keep. */
function loaded() {
  const entries = performance.getEntriesByType("resource");
  return [self.location.href, ...entries.map((entry) => entry.name)];
}

const REST_MS = 300; // without a request, before there is time for practice
const PRACTICE_MS = 1_000; // of Python's time, in all
const PRACTICE_LENGTH = 1_000; // of a text whose reading is remembered, and would have to be made anew
const PRACTICE =
  " Thank you all for coming to the game last night! Our team played so well, and Coach says that you idiots in row 9" +
  " were loud. Vote yes for new lights, buy cookies at the door and write to fan@example.org or call 509-555-0142.";

let resting; // the timer of the practice to come
let practised = 0;
let steps = 0;

let starting = start();
starting.then(
  ({ way }) => {
    self.postMessage({ type: "ready", way, loaded: loaded() });
    putBy().catch(() => {}); // there may be no room
  },
  failed,
);

function failed(error) {
  self.postMessage({ type: "failed", message: String(error) });
}

/** True for what a function raises of which only the name is there (inside/compile.py). */
function isLeftOut(error) {
  return error.type === "BaseException" && error.message.includes("left out");
}

async function reply(id, request) {
  const { way, from, answer } = await starting;
  try {
    self.postMessage({ id, answer: answer(request) });
    clearTimeout(resting);
    if (practised < PRACTICE_MS) resting = setTimeout(practise, REST_MS, answer, JSON.parse(request));
  } catch (error) {
    if (way === "whole" || !isLeftOut(error)) {
      self.postMessage({ id, error: String(error) });
      return;
    }
    self.postMessage({ type: "again" });
    starting = startBy(["whole"], from);
    starting.then(() => reply(id, request), failed);
  }
}

/**
 * While nobody asks, answer as if the text of the newest request were typed on: what has run often, the browser
 * turns into faster code, so that the first letters somebody types are answered as fast as later ones.
 */
function practise(answer, request) {
  const { plan } = request;
  if (request.do !== "answer" || plan.text.length > PRACTICE_LENGTH) return;
  const began = performance.now();
  const text = plan.text + PRACTICE.slice(0, (steps++ % PRACTICE.length) + 1);
  try {
    answer(JSON.stringify({ ...request, number: undefined, plan: { ...plan, text } }));
  } catch {
    return; // what is asked in earnest will meet the same, and be answered
  }
  practised += performance.now() - began;
  if (practised < PRACTICE_MS) resting = setTimeout(practise, 0, answer, request);
}

self.onmessage = ({ data: { what, got, problem, id, request } }) => {
  if (id !== undefined) reply(id, request).catch(() => {}); // the page has heard that it failed
  else if (problem === undefined) given[what].resolve(got);
  else given[what].reject(new Error(problem));
};
