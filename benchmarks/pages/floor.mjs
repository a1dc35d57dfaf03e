// The floor: fetch and compile Pyodide's wasm, nothing else.
await WebAssembly.compileStreaming(fetch("./pyodide/pyodide.asm.wasm"));
self.postMessage("compiled");
