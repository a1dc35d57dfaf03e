// Ranks the handbook's records for a question in everyday words. No words from the reader leave here.
//
// Any word may match. Words are stemmed, stop words dropped, synonyms tried at a lower weight, and
// typing errors are looked for only in words that the handbook does not know.

import { stress } from "./asker.mjs";
import { Vocabulary } from "./vocabulary.mjs";

const FIELDS = { title: 1.5, asked: 2.2, plain: 1.1, body: 0.5 };
const SATURATION = 4; // how fast a repeated word stops counting more (BM25's k1)
const LENGTH = 0.35; // how much a long record is held back (BM25's b)
const PHRASE = 2.5; // how much a record gains whose best search phrase is the question
const BEST = 0.6; // the best phrase's part in that; the rest is the next ones'
const NEXT = 3;
const WEAKEST = 0.22; // of the best clause's score: what is weaker is left out
const MOST_OTHERS = 3;
const GENERAL = 0.9; // a clause that says in general what another says of the case comes after it

/** An index over records; ask it with `find`. */
export class Index {
  #vocabulary;
  #documents;
  #phrases; // every title and search phrase, as a set of stems
  #average; // how long a record is
  #rarities = new Map();

  constructor({ records, ...language }) {
    this.#vocabulary = new Vocabulary(language);
    this.#documents = records.map((record) => this.#document(record));
    this.#vocabulary.inflect();
    this.#phrases = this.#documents.flatMap(({ phrases }) => phrases);
    this.#average = this.#documents.reduce((sum, { length }) => sum + length, 0) / Math.max(this.#documents.length, 1);
  }

  #document(record) {
    const counts = new Map();
    let length = 0;
    const phrases = [];
    for (const [field, weight] of Object.entries(FIELDS)) {
      const given = record[field] ?? "";
      for (const text of Array.isArray(given) ? given : [given]) {
        const stems = this.#vocabulary.stems(text);
        if (field === "asked" || field === "title") phrases.push(new Set(stems));
        for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + weight);
        length += stems.length;
      }
    }
    return { record, counts, length, phrases };
  }

  /** The best records for a question, `{ record, score }`: clauses first, then other pages. */
  find(question, most = 5) {
    const understood = this.#vocabulary.understand(question);
    const terms = understood.map((spellings) => this.#vocabulary.readings(spellings)).filter((readings) => readings.size);
    if (!terms.length) return [];
    const stressed = stress(understood.map(([[likeliest]]) => likeliest).join(" "));
    const asked = terms.reduce((sum, readings) => sum + this.#rarity(readings), 0);
    const scored = this.#documents.map((document) => {
      const { record } = document;
      const general = record.general ? GENERAL : 1;
      const likeness = 1 + PHRASE * this.#likeness(terms, asked, document.phrases);
      return { record, score: this.#score(terms, document) * likeness * general * stressed(record.url) };
    });
    const ranked = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    const clauses = ranked.filter(({ record }) => record.kind === "clause");
    const others = ranked.filter(({ record }) => record.kind !== "clause");
    const strong = (list) => list.filter(({ score }) => score >= WEAKEST * list[0].score);
    return [...strong(clauses).slice(0, most), ...strong(others).slice(0, MOST_OTHERS)];
  }

  /** How much a record speaks of a question's words: BM25, a word and its synonyms counted together. */
  #score(terms, { counts, length }) {
    const held = SATURATION * (1 - LENGTH + (LENGTH * length) / this.#average);
    let score = 0;
    for (const readings of terms) {
      let count = 0;
      let best = 0;
      for (const [one, weight] of readings) {
        const times = counts.get(one);
        if (!times) continue;
        count += weight * times;
        best = Math.max(best, weight);
      }
      if (count) score += (best * this.#rarity(readings) * count * (SATURATION + 1)) / (count + held);
    }
    return score;
  }

  /** How seldom people's phrases hold a word or one of its synonyms: the seldom ones tell more. */
  #rarity(readings) {
    const key = [...readings].join(" ");
    let rarity = this.#rarities.get(key);
    if (rarity === undefined) {
      let found = 0;
      for (const phrase of this.#phrases) {
        let best = 0;
        for (const [one, weight] of readings) if (weight > best && phrase.has(one)) best = weight;
        found += best;
      }
      rarity = Math.log(1 + (this.#phrases.length - found + 0.5) / (found + 0.5));
      this.#rarities.set(key, rarity);
    }
    return rarity;
  }

  /** How much of the question and of a record's best phrases are the same, from 0 to 1. */
  #likeness(terms, asked, phrases) {
    const alike = phrases.map((phrase) => {
      let shared = 0;
      const used = new Set();
      for (const readings of terms) {
        let match = 0;
        for (const [one, weight] of readings)
          if (phrase.has(one)) {
            match = Math.max(match, weight * this.#rarity(readings));
            used.add(one);
          }
        shared += match;
      }
      let rest = 0;
      for (const one of phrase) if (!used.has(one)) rest += this.#rarity(new Map([[one, 1]]));
      return shared / (asked + rest || 1);
    });
    const [best = 0, ...others] = alike.sort((a, b) => b - a);
    return BEST * best + (1 - BEST) * (others.slice(0, NEXT).reduce((sum, one) => sum + one, 0) / NEXT);
  }
}
