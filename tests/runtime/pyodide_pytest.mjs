/**
 * Run pytest inside Pyodide under Node, over this checkout: `node pyodide_pytest.mjs JOB`, JSON.
 *
 *     root      the checkout, which Python sees as /checkout
 *     stdlib    the standard library in bytecode
 *     locked    the folder with the browser's pyodide-lock.json: all of it but the engine is loaded
 *     wheels    pytest's own wheels
 *     script    the Python file that starts pytest
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

const job = JSON.parse(process.argv[2]);
const home = dirname(createRequire(`${job.root}/`).resolve("pyodide"));
const { loadPyodide } = await import(pathToFileURL(`${home}/pyodide.mjs`));
const lock = JSON.parse(readFileSync(`${job.locked}/pyodide-lock.json`, "utf8"));

const pyodide = await loadPyodide({
  indexURL: home,
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
