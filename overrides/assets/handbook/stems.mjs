// Words and their stems: what English and Spanish change at a word's end is taken off.

/** The words of a text, in small letters, without accents. */
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
  ["ieron", "aron", "iendo", "ando", "aste", "iste", "aban", "amos", "emos", "mente", "ment", "ness", "ado", "ada", "ido", "ida", "aba", "ing", "able", "ed", "ly"],
  ["er", "ar", "ir"],
];
const VOWEL = /[aeiouy]/;
// 'mandarle', 'agregarlos', 'mandandome': the pronoun that Spanish writes onto the verb.
const PRONOUN = /(ar|er|ir|ando|iendo)(?:me|te|se|l[aeo]s?|nos)$/;
const undouble = (word) => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

function singular(word) {
  if (/(?:sses|xes|ches|shes|zes)$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^suai]s$/.test(word) || /[aou]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A word without the endings of English and Spanish that do not change what is looked for. */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = singular(word);
  if (root.length > 6) root = root.replace(PRONOUN, "$1");
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
  return root.replace(/qu$/, "c").replace(/gu$/, "g"); // 'publique' is a form of 'publicar'
}
