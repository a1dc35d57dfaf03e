// What words mean here: stop words, synonyms, idioms, and which word a mistyped one stands for.

import { stem, words } from "./stems.mjs";
import { apart, corrections, joined } from "./spelling.mjs";

const SYNONYM = 0.62; // what a synonym counts for, beside the word itself
const MISTYPED = 0.9;
const PREFIX = 0.55; // a word that is still being typed
const FEWEST_FOR_PREFIX = 3;

/** The words of the handbook and of its two languages. */
export class Vocabulary {
  #stop;
  #idioms = new Map(); // an idiom's first word: its other words and the one word that it comes to
  #synonyms = new Map(); // a stem: the stems of its synonyms
  #known = new Map(); // every spelling that is known, with its stem ("" for stop words)
  #roots = new Set();

  constructor({ stop, synonyms, idioms }) {
    this.#stop = new Set(stop);
    for (const word of stop) this.#known.set(word, "");
    for (const [said, meant] of Object.entries(idioms).sort(([a], [b]) => b.length - a.length)) {
      const [first, ...rest] = words(said);
      this.#idioms.set(first, [...(this.#idioms.get(first) ?? []), [rest, meant]]);
      for (const word of [first, ...rest, meant]) this.#learn(word);
    }
    for (const group of synonyms) {
      const stems = new Set(group.map((word) => this.#learn(word)));
      for (const one of stems) {
        const others = this.#synonyms.get(one) ?? new Set();
        for (const other of stems) if (other !== one) others.add(other);
        this.#synonyms.set(one, others);
      }
    }
  }

  #learn(word) {
    const root = this.#stop.has(word) ? "" : stem(word);
    if (!this.#known.has(word)) {
      this.#known.set(word, root);
      this.#roots.add(root);
    }
    return root;
  }

  /** Is this a word of the handbook or of its languages? */
  #knows = (word) => this.#known.has(word) || this.#roots.has(stem(word));

  /** The stems of a text, which is learned. */
  stems(text) {
    const read = words(text);
    for (const word of read) this.#learn(word);
    return this.#idiomatic(read.map((word) => [[word, 1]]))
      .map(([[word]]) => this.#learn(word))
      .filter(Boolean);
  }

  /** Learns the common endings of all words, so that a slip inside one is understood too. */
  inflect() {
    for (const [word, root] of [...this.#known]) {
      if (!root || word.length < 4) continue;
      const bare = word.replace(/e$/, "");
      for (const form of [`${word}s`, `${bare}ing`, `${bare}ed`]) if (!this.#known.has(form)) this.#known.set(form, root);
    }
  }

  /** The words meant by a question: for each the spellings it may stand for, likeliest first, `[spelling, weight]`. */
  understand(question) {
    const typed = joined(words(question), this.#knows);
    return this.#idiomatic(typed.flatMap((word, n) => this.#spellings(word, n === typed.length - 1)));
  }

  #spellings(word, last) {
    const begun = last && !this.#known.has(word) ? this.#begun(word) : [];
    if (this.#knows(word)) return [[[word, 1], ...begun]];
    const likely = corrections(word, this.#known.keys());
    if (likely.length) return [likely.map(([spelling, slips]) => [spelling, MISTYPED / Math.max(1, slips)])];
    const parts = apart(word, this.#knows);
    if (parts.length) return parts.map((part) => [[part, 1]]);
    return begun.length ? [begun] : [];
  }

  /** The words that one begins which is still being typed; 'confid' is also the stem of 'confides'. */
  #begun(word) {
    if (word.length < FEWEST_FOR_PREFIX) return [];
    const begun = [...this.#known.keys()].filter((spelling) => spelling.startsWith(word));
    return begun.map((spelling) => [spelling, PREFIX]);
  }

  /** Puts one word for several that belong together: 'kicked off' comes to 'banned'. */
  #idiomatic(understood) {
    const out = [];
    for (let n = 0; n < understood.length; n += 1) {
      const [[word]] = understood[n];
      const found = this.#idioms.get(word)?.find(([rest]) => rest.every((next, k) => understood[n + 1 + k]?.[0][0] === next));
      out.push(found ? [[found[1], 1]] : understood[n]);
      if (found) n += found[0].length;
    }
    return out;
  }

  /** The stems that a word's spellings stand for, and those of their synonyms, each with a weight. */
  readings(spellings) {
    const readings = new Map();
    // A stop word that was mistyped means nothing, as it would have done when typed well.
    if (this.#stop.has(spellings[0][0])) return readings;
    const add = (one, weight) => {
      if (one) readings.set(one, Math.max(readings.get(one) ?? 0, weight));
    };
    for (const [spelling, weight] of spellings) add(this.#known.get(spelling) ?? stem(spelling), weight);
    for (const [one, weight] of [...readings]) for (const other of this.#synonyms.get(one) ?? []) add(other, weight * SYNONYM);
    return readings;
  }
}
