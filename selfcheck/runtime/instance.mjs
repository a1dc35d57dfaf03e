/** Which instance of its wasm Pyodide under Node starts from. */

import { readFileSync } from "node:fs";

import { instantiate } from "../../docs/self-check/parts.mjs";

/** Have Pyodide take the instance that `make` gives, asynchronously, for a module and what it imports. */
function startFrom(make) {
  const { instantiate: usual } = WebAssembly;
  WebAssembly.instantiate = async (source, imports) => {
    if (!imports?.["GOT.func"]) return usual.call(WebAssembly, source, imports);
    WebAssembly.instantiate = usual;
    const module = await WebAssembly.compile(source);
    return { module, instance: await make(module, imports) };
  };
}

/** Start from a wasm in two parts, as docs/self-check/worker.mjs does; both lie in the folder `home`. */
export function startInParts(home) {
  const rest = () => readFileSync(`${home}/pyodide.rest.wasm`);
  startFrom((module, imports) => instantiate(module, imports, rest));
}

const NOTE = /^called (\d+)$/;

/**
 * Start from a wasm that notes in exported globals which of its functions were called (recording.py).
 * Returns a function that tells their numbers.
 */
export function startNoting(wasm) {
  const notes = [];
  startFrom(async (_module, imports) => {
    const { instance } = await WebAssembly.instantiate(wasm, imports);
    const exports = {};
    for (const [name, value] of Object.entries(instance.exports)) {
      if (NOTE.test(name)) notes.push([Number(NOTE.exec(name)[1]), value]);
      else exports[name] = value;
    }
    return { exports };
  });
  return () => notes.filter(([, called]) => called.value).map(([number]) => number);
}
