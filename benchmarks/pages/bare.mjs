// npm's pyodide as its documentation says, and one expression.
import { loadPyodide } from "./pyodide/pyodide.mjs";
const pyodide = await loadPyodide();
self.postMessage(pyodide.runPython("1 + 1"));
