// npm's pyodide with the engine as a zip file of its sources: what everybody does.
import { loadPyodide } from "./pyodide/pyodide.mjs";
self.onmessage = async ({ data }) => {
  const [pyodide, zip] = await Promise.all([
    loadPyodide(),
    fetch("./engine.zip").then((response) => response.arrayBuffer()),
  ]);
  pyodide.unpackArchive(zip, "zip");
  const answer = pyodide.runPython("from selfcheck.page import answer; answer");
  self.postMessage(answer(data));
};
