import js from "@eslint/js";

const BROWSER = ["window", "document", "location", "navigator", "console", "URL", "URLSearchParams",
  "Worker", "self", "TransformStream", "WritableStream", "XMLHttpRequest", "AbortController", "MessageChannel", "fetch", "caches", "performance", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "Response",
  "Request", "DecompressionStream", "TextDecoder", "TextEncoder", "Blob", "FormData", "Event",
  "CustomEvent", "MutationObserver", "IntersectionObserver", "requestAnimationFrame", "queueMicrotask",
  "localStorage", "MessageChannel", "sessionStorage", "WebAssembly", "crypto", "structuredClone", "history", "matchMedia",
  "getComputedStyle", "HTMLElement", "customElements", "process", "Buffer"];

export default [
  { ignores: ["docs/assets/runtime/**", "site/**"] },
  js.configs.recommended,
  {
    languageOptions: {
      ecmaVersion: "latest",
      sourceType: "module",
      globals: Object.fromEntries(BROWSER.map((name) => [name, "readonly"])),
    },
  },
];
