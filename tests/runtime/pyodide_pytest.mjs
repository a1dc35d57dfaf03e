/**
 * Run pytest inside Pyodide under Node, over this checkout: `node pyodide_pytest.mjs JOB`, JSON.
 *
 *     root      the checkout, which Python sees as /checkout
 *     home      the folder of the browser's Pyodide
 *     stdlib    the standard library in bytecode
 *     locked    the folder with the browser's pyodide-lock.json: all of it but the engine is loaded
 *     wheels    pytest's own wheels
 *     script    the Python file that starts pytest
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { startInParts } from "../../selfcheck/runtime/instance.mjs";

const job = JSON.parse(process.argv[2]);
const { loadPyodide } = await import(pathToFileURL(`${job.home}/pyodide.mjs`));
const lock = JSON.parse(readFileSync(`${job.locked}/pyodide-lock.json`, "utf8"));

startInParts(job.home);
const pyodide = await loadPyodide({
  indexURL: job.home,
  stdLibURL: job.stdlib,
  lockFileContents: lock,
  packageBaseUrl: `${job.locked}/`,
});
const engine = "ksd-social-media-handbook";
const packages = Object.keys(lock.packages).filter((name) => name !== engine);
await pyodide.loadPackage(packages, { messageCallback() {} });
for (const wheel of job.wheels) {
  pyodide.unpackArchive(new Uint8Array(readFileSync(wheel)), "wheel");
}
pyodide.FS.mkdirTree("/checkout");
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: job.root }, "/checkout");
process.exit(pyodide.runPython(readFileSync(job.script, "utf8")));
