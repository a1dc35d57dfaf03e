/**
 * The engine as the page sees it: Python in a worker, one request at a time.
 *
 *     const engine = createEngine();
 *     engine.onstate((state) => …);            // 'loading' | 'ready' | 'failed'
 *     const answer = await engine.ask({ … });  // null: a newer request has overtaken this one
 *
 * Requests may be made before the engine is ready; the newest one is answered when it is.
 */

import { createDownloads } from "./downloads.mjs";

const STATES = Object.freeze({ loading: "loading", ready: "ready", failed: "failed" });

/**
 * Why there is no answer. `code` is one of
 * `start` (the engine cannot be started here), `timeout` (no answer within the time limit; the engine
 * has been started anew), `engine` (Python raised an error), `terminated`.
 */
export class EngineError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "EngineError";
    this.code = code;
  }
}

/**
 * Have everything at hand for the next visit, also without a network: the service worker keeps what has
 * been loaded, from the browser's own cache. Nothing of the start waits for it, and it asks nothing of
 * the network but its own script, beside the start.
 */
async function keepAtHand(root, loaded, downloads) {
  const container = navigator.serviceWorker;
  if (!container || container.controller) return;
  const registration = await container.register(new URL("service-worker.js", root), {
    scope: new URL("self-check/", root).href,
  });
  const keeper = registration.active ?? registration.waiting ?? registration.installing;
  const byWorker = await loaded;
  const byPage = performance.getEntriesByType("resource").map((entry) => entry.name);
  const all = [location.href, ...byPage, ...byWorker];
  keeper.postMessage(all.filter((url) => url.startsWith(root.href) && !downloads.large.has(url)));
  await downloads.putBy();
}

/** JSON whose strings Python can encode: half a surrogate pair becomes U+FFFD, offsets stay. */
function wellFormedJson(value) {
  return JSON.stringify(value, (_key, part) =>
    typeof part === "string" ? part.toWellFormed() : part,
  );
}

/**
 * Start the engine.
 *
 * @param {object} [options]
 * @param {string|URL} [options.root] The site's root; worker and service worker are found from it.
 * @param {number} [options.timeout] Milliseconds that one request may take.
 * @param {number} [options.startTimeout] Milliseconds that starting may take.
 * @returns {{
 *   ready: Promise<void>,
 *   readonly state: 'loading'|'ready'|'failed',
 *   ask(request: object): Promise<object|null>,
 *   onstate(callback: (state: string, error?: EngineError) => void): () => void,
 *   restart(): Promise<void>,
 *   terminate(): void,
 * }}
 * `ready` settles once, for the first start. `ask` resolves to the answer, or to `null` when a newer
 * request came while it waited for its turn; it rejects with an EngineError. `onstate` calls back at
 * once with the present state and then at each change; what it returns stops that. After `ready` the
 * worker makes no network request, but for a start anew: after a time-out, after `restart()`, or where an answer
 * needs what was left out of Python.
 */
export function createEngine({
  root = new URL("../../", import.meta.url),
  timeout = 10_000,
  startTimeout = 90_000,
} = {}) {
  const listeners = new Set();
  let state = STATES.loading;
  let failure;
  let worker;
  let snapshotFor; // the worker that gets or has got it
  let started;
  let count = 0;
  let asked = null; // the request that the worker is at
  let waiting = null; // the newest one after it
  let timer;
  const loaded = Promise.withResolvers(); // the addresses of what the worker has loaded
  const downloads = createDownloads(root);

  function become(next, error) {
    state = next;
    failure = error;
    for (const callback of listeners) callback(state, error);
  }

  function settleAll(error) {
    clearTimeout(timer);
    for (const request of [asked, waiting]) request?.reject(error);
    asked = waiting = null;
  }

  function fail(error) {
    worker?.terminate();
    worker = undefined;
    become(STATES.failed, error);
    started.reject(error);
    settleAll(error);
  }

  function next() {
    if (state !== STATES.ready || asked || !waiting) return;
    asked = waiting;
    waiting = null;
    timer = setTimeout(stuck, timeout);
    worker.postMessage({ id: asked.id, request: asked.json });
  }

  function stuck() {
    const late = asked;
    asked = null;
    worker.terminate();
    start();
    late.reject(
      new EngineError("timeout", `No answer within ${timeout / 1000} seconds. The check was restarted.`),
    );
  }

  function receive({ data }) {
    if (data.type === "ready") {
      clearTimeout(timer);
      loaded.resolve(data.loaded);
      become(STATES.ready);
      started.resolve();
    } else if (data.type === "wanted") {
      giveSnapshot(worker);
      return;
    } else if (data.type === "again") {
      clearTimeout(timer);
      timer = setTimeout(stuck, startTimeout);
      return;
    } else if (data.type === "failed") {
      fail(new EngineError("start", data.message));
      return;
    } else if (data.id === asked?.id) {
      clearTimeout(timer);
      const done = asked;
      asked = null;
      if ("answer" in data) done.resolve(JSON.parse(data.answer));
      else done.reject(new EngineError("engine", data.error));
    }
    next();
  }

  /** Hand a worker what it starts from, once it is there, or say why it is not. */
  async function give(to, what, coming) {
    try {
      const got = await coming;
      const buffers = new Set(got.pieces?.map((piece) => piece.buffer));
      to.postMessage({ what, got }, [...buffers]);
    } catch (error) {
      to.postMessage({ what, problem: String(error) });
    }
  }

  /** The snapshot is large: where the small download comes first, it waits until the worker wants it. */
  function giveSnapshot(to) {
    if (snapshotFor !== to) give(to, "snapshot", downloads.snapshot());
    snapshotFor = to;
  }

  async function supply(to) {
    give(to, "release", downloads.release());
    give(to, "wasm", downloads.wasm());
    const small = downloads.small();
    give(to, "small", small);
    if (!(await small)) giveSnapshot(to);
  }

  function start() {
    started = Promise.withResolvers();
    started.promise.catch(() => {}); // whoever waits for `ready` hears of it; nobody need
    become(STATES.loading);
    timer = setTimeout(
      () => fail(new EngineError("start", `Not started within ${startTimeout / 1000} seconds.`)),
      startTimeout,
    );
    const mine = started;
    try {
      worker = new Worker(new URL("self-check/worker.mjs", root), { type: "module", name: "self-check" });
      supply(worker).catch(() => {}); // the worker hears of it
    } catch (error) {
      fail(new EngineError("start", String(error)));
      return;
    }
    worker.onmessage = (event) => mine === started && receive(event);
    worker.onerror = (event) => {
      event.preventDefault();
      if (mine === started) fail(new EngineError("start", event.message ?? "The worker did not load."));
    };
  }

  start();
  keepAtHand(root, loaded.promise, downloads).catch(() => {}); // a browser may refuse; the check works without
  return {
    ready: started.promise,
    get state() {
      return state;
    },
    ask(request) {
      if (state === STATES.failed) return Promise.reject(failure);
      waiting?.resolve(null);
      const { promise, resolve, reject } = Promise.withResolvers();
      waiting = { id: ++count, json: wellFormedJson(request), resolve, reject };
      next();
      return promise;
    },
    onstate(callback) {
      listeners.add(callback);
      callback(state, failure);
      return () => listeners.delete(callback);
    },
    restart() {
      worker?.terminate();
      settleAll(new EngineError("terminated", "The check was restarted."));
      start();
      return started.promise;
    },
    terminate() {
      fail(new EngineError("terminated", "The check was ended."));
    },
  };
}
