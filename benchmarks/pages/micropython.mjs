// MicroPython, which cannot run the engine (no dataclasses, enum, typing), and one expression.
import { loadMicroPython } from "./micropython/micropython.mjs";
const python = await loadMicroPython();
self.postMessage(python.runPython("1 + 1"));
