// Starts what the query names and writes down how long it took from navigation to the first answer.

const TEXT = "Call Ann at 509-555-0164 about the bake sale";
const REQUEST = { do: "answer", plan: { text: TEXT, controls: [["author", "community"]], set_aside: [] } };
const ways = {
  async "self-check"() {
    const { createEngine } = await import("../assets/self-check/client.mjs");
    return createEngine().ask(REQUEST);
  },
  worker: (name) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(`./${name}.mjs`, { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(JSON.stringify(REQUEST));
    }),
};

const query = new URLSearchParams(location.search);
const name = query.get("start");
let took;
try {
  await (ways[name] ?? ways.worker)(name);
  took = performance.now();
} catch (error) {
  took = "failed";
  document.body.textContent = String(error);
}
document.body.dataset.took = took;

// A browser that nobody drives tells by itself, and is told where to go next.
if (query.has("report")) {
  const body = took === "failed" ? document.body.textContent : String(took);
  const response = await fetch("../report", { method: "POST", body });
  const next = await response.text();
  if (next) setTimeout(() => location.replace(next), 2_000); // what is kept for later gets its time
}
