/**
 * The engine as the page sees it: Python in a worker, one request at a time.
 *
 *     const engine = createEngine();
 *     engine.onstate((state) => …);            // 'loading' | 'ready' | 'failed'
 *     const answer = await engine.ask({ … });  // null: a newer request has overtaken this one
 *
 * Requests may be made before the engine is ready; the newest one is answered when it is.
 */

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

const OFFLINE_MS = 1_500; // what a first visit waits at most for the service worker

/** Resolve when the promise has settled, or after some time without it. */
function within(milliseconds, promise) {
  const time = new Promise((resolve) => setTimeout(resolve, milliseconds));
  return Promise.race([promise.catch(() => {}), time]);
}

/**
 * Have the service worker in place before the engine starts, so that what the engine loads is kept and
 * never fetched twice. Resolves with the one to hand over to what the page itself has loaded so far.
 */
async function serviceWorker(root) {
  const container = navigator.serviceWorker;
  if (!container || container.controller) return null;
  const registration = await container.register(new URL("service-worker.js", root), {
    scope: new URL("self-check/", root).href,
  });
  const coming = registration.installing ?? registration.waiting;
  if (coming && !registration.active) {
    await new Promise((resolve) => {
      coming.addEventListener("statechange", () => coming.state !== "installed" && resolve());
    });
  }
  return registration.active;
}

/** Hand over what the page has loaded before the service worker was there. */
function handOver(worker, root) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
    worker.postMessage([location.href, ...loaded.filter((url) => url.startsWith(root.href))], [port2]);
  });
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
 * worker makes no network request, but for a start anew after a time-out or `restart()`.
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
  let started;
  let count = 0;
  let asked = null; // the request that the worker is at
  let waiting = null; // the newest one after it
  let timer;
  let handedOver;
  const prepared = within(
    OFFLINE_MS,
    serviceWorker(root).then((keeper) => {
      handedOver = keeper && within(OFFLINE_MS, handOver(keeper, root));
    }),
  );

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

  async function receive({ data }) {
    if (data.type === "ready") {
      clearTimeout(timer);
      const mine = started;
      await handedOver;
      if (mine !== started) return;
      become(STATES.ready);
      started.resolve();
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

  async function start() {
    started = Promise.withResolvers();
    started.promise.catch(() => {}); // whoever waits for `ready` hears of it; nobody need
    become(STATES.loading);
    timer = setTimeout(
      () => fail(new EngineError("start", `Not started within ${startTimeout / 1000} seconds.`)),
      startTimeout,
    );
    const mine = started;
    await prepared;
    if (mine !== started || state === STATES.failed) return;
    try {
      worker = new Worker(new URL("self-check/worker.mjs", root), {
        type: "module",
        name: "self-check",
      });
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
