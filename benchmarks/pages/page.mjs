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

const name = new URLSearchParams(location.search).get("start");
try {
  await (ways[name] ?? ways.worker)(name);
  document.body.dataset.took = performance.now();
} catch (error) {
  document.body.dataset.took = "failed";
  document.body.textContent = String(error);
}
