/**
 * Run a Python script inside Pyodide under Node: `node build.mjs JOB`, where JOB is JSON.
 *
 *     script     the Python file to run
 *     work       the folder of this machine that the script sees as /job
 *     home       the folder of the Pyodide to run; npm's, if not told
 *     stdlib     the standard library's zip file; npm's own unless told
 *     locked     a folder with a pyodide-lock.json and its wheels: all are loaded as the browser does
 *     wheels     wheels to unpack into site-packages before the script runs
 *     env        environment variables
 *     save       {memory, base, heap, reads}: files for the memory after the script has run, for what the
 *                wasm's own data makes of it at first, and for where the heap begins and ends; and the
 *                names of those in `work` that the script reads, which are all that it sees then
 *     restore    {memory}: start from such a memory instead
 *     note       {wasm, python, into}: write into a file which functions were called (see recording.py):
 *                the numbers of those of this wasm, every one of which notes it in a global, or what this
 *                module of Python has noted
 *
 * Clock and random sources stand still while a memory is made, so that the same input gives the same bytes.
 */

import nodeCrypto from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

import { startInParts, startNoting } from "./instance.mjs";

const PAGE = 65536; // of WebAssembly
const EPOCH = Date.UTC(2000, 0, 1);

function standStill() {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(EPOCH);
    }
    static now() {
      return EPOCH;
    }
  };
  performance.now = () => 0;
  Math.random = () => 0.5;
  globalThis.crypto.getRandomValues = (array) => array.fill(0);
  nodeCrypto.randomFillSync = (array) => array.fill(0);
  syncBuiltinESMExports();
}

// Node shows the line of source that threw, and in Pyodide that line is a megabyte.
process.on("uncaughtException", (error) => {
  process.stderr.write(String(error?.stack ?? error).slice(-4000));
  process.exit(1);
});

const job = JSON.parse(process.argv[2]);
const npm = dirname(createRequire(`${process.cwd()}/`).resolve("pyodide"));
const home = job.home ?? npm;
const bytes = (path) => new Uint8Array(readFileSync(path));

if (job.save) standStill();
if (home !== npm) startInParts(home);
const called = job.note?.wasm && startNoting(bytes(job.note.wasm));
const { loadPyodide } = await import(pathToFileURL(`${home}/pyodide.mjs`));
const { default: factory } = await import(pathToFileURL(`${home}/pyodide.asm.mjs`));
const { info } = JSON.parse(readFileSync(`${npm}/pyodide-lock.json`, "utf8"));
const lock = job.locked
  ? JSON.parse(readFileSync(`${job.locked}/pyodide-lock.json`, "utf8"))
  : { info, packages: {} };

const memory = job.restore && bytes(job.restore.memory);
const [, header] = memory ? new Uint32Array(memory.buffer, 0, 2) : [];
let base;
let grow;
let wasm;
const pyodide = await loadPyodide({
  indexURL: home,
  stdLibURL: job.stdlib,
  lockFileContents: lock,
  packageBaseUrl: job.locked && `${job.locked}/`,
  env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0", ...job.env },
  _sysExecutable: "./this.program", // the name that it has in a browser
  _makeSnapshot: Boolean(job.save),
  _loadSnapshot: memory,
  async createPyodideModule(settings) {
    const instantiate = settings.instantiateWasm;
    settings.instantiateWasm = (imports, receive) => {
      grow = imports.env.emscripten_resize_heap;
      instantiate(imports, (instance, module) => {
        wasm = instance.exports;
        if (job.save) base = new Uint8Array(instance.exports.memory.buffer).slice();
        receive(instance, module);
      });
      return {};
    };
    const module = await factory(settings);
    if (memory) grow(memory.length - header);
    return module;
  },
});

await pyodide.loadPackage(Object.keys(lock.packages), { messageCallback() {} });
for (const wheel of job.wheels ?? []) pyodide.unpackArchive(bytes(wheel), "wheel");
pyodide.FS.mkdirTree("/job");
if (job.save) {
  // A file of this machine would leave the times of its last change in the memory that is saved.
  for (const name of job.save.reads) pyodide.FS.writeFile(`/job/${name}`, bytes(`${job.work}/${name}`));
} else {
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: job.work }, "/job");
}
if (job.note) {
  // As the worker does, without waking the compiler.
  pyodide.pyimport("sys").path.append("/job/exercise");
  pyodide.pyimport("exercise");
  const { answer } = pyodide.pyimport("selfcheck.page");
  for (const request of JSON.parse(readFileSync(`${job.work}/requests.json`, "utf8"))) answer(JSON.stringify(request));
  const noted = called ? called() : pyodide.pyimport(job.note.python).files().toJs({ dict_converter: Object.fromEntries });
  writeFileSync(job.note.into, JSON.stringify(noted));
} else {
  pyodide.runPython(readFileSync(job.script, "utf8"), { filename: job.script });
}
for (const name of job.save?.reads ?? []) pyodide.FS.unlink(`/job/${name}`);

if (job.save) {
  // The heap grows by more than it needs; what was never given out is left out.
  const saved = pyodide.makeMemorySnapshot();
  const brk = wasm.emscripten_get_sbrk_ptr() >> 2;
  const [start] = new Uint32Array(base.buffer, brk * 4, 1);
  const top = new Uint32Array(wasm.memory.buffer)[brk];
  const pages = Math.ceil(top / PAGE) * PAGE;
  writeFileSync(job.save.memory, saved.subarray(0, saved.length - wasm.memory.buffer.byteLength + pages));
  writeFileSync(job.save.base, base);
  writeFileSync(job.save.heap, JSON.stringify([start, top]));
}
process.exit(0);
