// Reads a JSON list of texts and prints how many of them a second each peer goes through.

import { readFileSync } from "node:fs";
import { markdown } from "alex";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

const texts = JSON.parse(readFileSync(0, "utf8"));
const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const peers = {
  "alex 11.0.1": (text) => markdown(text).messages.length,
  "obscenity 0.4.6": (text) => matcher.getAllMatches(text).length,
};
const rates = {};
for (const [name, look] of Object.entries(peers)) {
  look(texts[0]);
  const start = performance.now();
  for (const text of texts) look(text);
  rates[name] = texts.length / ((performance.now() - start) / 1000);
}
process.stdout.write(JSON.stringify(rates));
