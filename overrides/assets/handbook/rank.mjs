// Ranks the handbook's records for a question in everyday words. No words from the reader leave here.
//
// Any word may match. Words are stemmed, stop words dropped, synonyms tried at a lower weight, and
// typing errors are looked for only in words that the handbook does not know.

const FIELDS = { title: 1.5, asked: 2.2, plain: 1.1, body: 0.5 };
const SATURATION = 4; // how fast a repeated word stops counting more (BM25's k1)
const LENGTH = 0.35; // how much a long record is held back (BM25's b)
const SYNONYM = 0.62;
const PREFIX = 0.55;
const PHRASE = 2.5; // how much a record gains whose best search phrase is the question
const WEAKEST = 0.22; // of the best clause's score: what is weaker is left out
const FEWEST_FOR_PREFIX = 3;
const MOST_OTHERS = 3;
const GENERAL = 0.9; // a clause that says in general what another says of the case comes after it

export const words = (text) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’`](?:s|d|ll|re|ve|m)?\b/g, (end) => (end.endsWith("s") ? " " : end.slice(1)))
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

// One of the first, then one of the second: 'disappeared' and 'disappear' come to the same.
const ENDINGS = [
  ["ieron", "aron", "iendo", "ando", "mente", "ment", "ness", "ado", "ada", "ido", "ida", "ing", "able", "ed", "ly"],
  ["er", "ar", "ir"],
];
const VOWEL = /[aeiouy]/;
const undouble = (word) => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** A word without the endings of English and Spanish that do not change what is looked for. */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word;
  if (/(?:sses|xes|ches|shes|zes)$/.test(root)) root = root.slice(0, -2);
  else if (/ies$/.test(root) && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/[^suai]s$/.test(root) || /[aou]s$/.test(root)) root = root.slice(0, -1);
  for (const endings of ENDINGS) {
    for (const ending of endings) {
      const rest = root.slice(0, -ending.length);
      if (root.endsWith(ending) && rest.length >= 3 && VOWEL.test(rest)) {
        root = undouble(rest);
        break;
      }
    }
  }
  if (root.length > 3 && /[aeoy]$/.test(root)) root = root.slice(0, -1);
  if (root.length > 3 && /i$/.test(root)) root = root.slice(0, -1);
  return root;
}

/** How many single slips (a letter more, less, other, or two swapped) lead from a to b; stops at most. */
export function slips(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length];
}

// A question that speaks of comments, or of a page that is not the writer's own, asks about the rules
// for comments; others as often ask about employees' own accounts.
const ABOUT_COMMENTS = /\b(?:comment|comments|commenting|reply|replies|comentar|comentario|comentarios)\b|\b(?<!\b(?:my|own|personal|private|mi) )(?:page|pagina)\b/;
const COMMENT_RULES = /^comments\//;
const PLACE = 1.3;

/** An index over records; ask it with `find`. */
export class Index {
  #stop;
  #synonyms = new Map();
  #known = new Map(); // every spelling that is known, with its stem ("" for stop words)
  #documents;
  #weight = new Map(); // a stem's rarity

  constructor({ records, synonyms, stop }) {
    this.#stop = new Set(stop);
    for (const word of stop) this.#known.set(word, "");
    for (const group of synonyms) {
      const stems = [...new Set(group.map((word) => this.#learn(word)))];
      for (const one of stems) {
        const others = this.#synonyms.get(one) ?? new Set();
        for (const other of stems) if (other !== one) others.add(other);
        this.#synonyms.set(one, others);
      }
    }
    this.#documents = records.map((record) => this.#document(record));
    for (const [word, root] of [...this.#known]) this.#inflect(word, root);
    const count = this.#documents.length;
    const seen = new Map();
    for (const { counts } of this.#documents) for (const one of counts.keys()) seen.set(one, (seen.get(one) ?? 0) + 1);
    for (const [one, n] of seen) this.#weight.set(one, Math.log(1 + (count - n + 0.5) / (n + 0.5)));
    const total = this.#documents.reduce((sum, { length }) => sum + length, 0);
    this.average = total / Math.max(count, 1);
  }

  /** Take in the common endings of a word, so that a slip inside one is understood too. */
  #inflect(word, root) {
    if (!root || word.length < 4) return;
    const bare = word.replace(/e$/, "");
    for (const form of [`${word}s`, `${bare}ing`, `${bare}ed`]) if (!this.#known.has(form)) this.#known.set(form, root);
  }

  #learn(word) {
    const root = this.#stop.has(word) ? "" : stem(word);
    if (!this.#known.has(word)) this.#known.set(word, root);
    return root;
  }

  #stems(text) {
    return words(text)
      .map((word) => this.#learn(word))
      .filter(Boolean);
  }

  #document(record) {
    const counts = new Map();
    let length = 0;
    const phrases = [];
    for (const [field, weight] of Object.entries(FIELDS)) {
      const given = record[field] ?? "";
      for (const text of Array.isArray(given) ? given : [given]) {
        const stems = this.#stems(text);
        if (field === "asked" || field === "title") phrases.push(new Set(stems));
        for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + weight);
        length += stems.length;
      }
    }
    return { record, counts, length, phrases };
  }

  /** The stems that a typed word may stand for, each with a weight. */
  #readings(word, last) {
    if (this.#stop.has(word)) return new Map();
    const readings = new Map();
    const add = (one, weight) => {
      if (one) readings.set(one, Math.max(readings.get(one) ?? 0, weight));
    };
    const root = stem(word);
    const known = this.#weight.has(root) || this.#synonyms.has(root) || this.#known.has(word);
    if (known) add(root, 1);
    else {
      for (const [one, weight] of this.#corrected(word)) add(one, weight);
      if (last && readings.size === 0 && word.length >= FEWEST_FOR_PREFIX)
        for (const [spelling, one] of this.#known) if (spelling.startsWith(word)) add(one, PREFIX);
    }
    for (const [one, weight] of [...readings]) for (const other of this.#synonyms.get(one) ?? []) add(other, weight * SYNONYM);
    return readings;
  }

  #corrected(word) {
    if (word.length < 4) return [];
    const most = word.length < 7 ? 1 : 2;
    let best = most;
    let found = [];
    for (const [spelling, one] of this.#known) {
      if (spelling.length < 4 || (spelling[0] !== word[0] && spelling[0] !== word[1])) continue;
      const distance = slips(word, spelling, best);
      if (distance < best || (distance === best && !found.length)) found = [];
      if (distance <= best) {
        best = distance;
        found.push(one);
      }
    }
    // A stop word that was mistyped means nothing, as it would have done when typed well.
    if (found.includes("")) return [];
    return found.map((one) => [one, 0.9 / best]);
  }

  /** The best records for a question, `{ record, score }`: clauses first, then other pages. */
  find(question, most = 5) {
    const typed = words(question);
    const terms = typed.map((word, n) => this.#readings(word, n === typed.length - 1)).filter((readings) => readings.size);
    if (!terms.length) return [];
    const place = ABOUT_COMMENTS.test(typed.join(" ")) ? PLACE : 1;
    const rarity = (readings) => Math.max(...[...readings].map(([one, weight]) => weight * (this.#weight.get(one) ?? 0)));
    const asked = terms.reduce((sum, readings) => sum + rarity(readings), 0);
    const scored = this.#documents.map(({ record, counts, length, phrases }) => {
      const held = SATURATION * (1 - LENGTH + (LENGTH * length) / this.average);
      let score = 0;
      for (const readings of terms) {
        let best = 0;
        for (const [one, weight] of readings) {
          const count = counts.get(one);
          if (count) best = Math.max(best, (weight * (this.#weight.get(one) ?? 0) * count * (SATURATION + 1)) / (count + held));
        }
        score += best;
      }
      return { record, score: score * (1 + PHRASE * this.#likeness(terms, asked, phrases)) * (record.general ? GENERAL : 1) * (COMMENT_RULES.test(record.url) ? place : 1) };
    });
    const ranked = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    const clauses = ranked.filter(({ record }) => record.kind === "clause");
    const others = ranked.filter(({ record }) => record.kind !== "clause");
    const strong = (list) => list.filter(({ score }) => score >= WEAKEST * list[0].score);
    return [...strong(clauses).slice(0, most), ...strong(others).slice(0, MOST_OTHERS)];
  }

  /** How much of the question and of a record's best phrase are the same, from 0 to 1. */
  #likeness(terms, asked, phrases) {
    let best = 0;
    for (const phrase of phrases) {
      let shared = 0;
      const used = new Set();
      for (const readings of terms) {
        let match = 0;
        for (const [one, weight] of readings)
          if (phrase.has(one)) {
            match = Math.max(match, weight * (this.#weight.get(one) ?? 0));
            used.add(one);
          }
        shared += match;
      }
      let rest = 0;
      for (const one of phrase) if (!used.has(one)) rest += this.#weight.get(one) ?? 0;
      best = Math.max(best, shared / (asked + rest || 1));
    }
    return best;
  }
}
