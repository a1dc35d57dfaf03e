/**
 * Python's wasm in two parts (selfcheck/runtime/split.py): the first has the functions that the self-check
 * uses, the rest all others; it is loaded when one of those is called.
 */

/** A module that takes a function of JavaScript, `e.f`, and gives it as one of WebAssembly, `f`. */
const WRAPPER = [
  [0, 97, 115, 109, 1, 0, 0, 0],
  [1, 4, 1, 96, 0, 0], // its type: takes nothing, gives nothing
  [2, 7, 1, 1, 101, 1, 102, 0, 0],
  [7, 5, 1, 1, 102, 0, 0],
];

function ofWebAssembly(f) {
  const module = new WebAssembly.Module(Uint8Array.from(WRAPPER.flat()));
  return new WebAssembly.Instance(module, { e: { f } }).exports.f;
}

/** Where functions that draw would stand. Python in a worker has nothing to draw on: there are none. */
const nowhere = new Proxy({}, { get: () => new WebAssembly.Global({ value: "i32", mutable: true }, 0) });

/**
 * Return an instance of the first part.
 *
 * @param {WebAssembly.Module} module
 * @param {object} imports What Pyodide's script gives to the whole.
 * @param {() => BufferSource} rest Returns the bytes of the rest, at once.
 * @returns {Promise<WebAssembly.Instance>}
 */
export async function instantiate(module, imports, rest) {
  const given = { ...imports, "GOT.func": nowhere };
  const instance = await WebAssembly.instantiate(module, given);
  const { exports } = instance;
  const table = exports.__indirect_function_table;
  const load = () => new WebAssembly.Instance(new WebAssembly.Module(rest()), { ...given, first: exports });
  table.set(table.length - 1, ofWebAssembly(load));
  return instance;
}
