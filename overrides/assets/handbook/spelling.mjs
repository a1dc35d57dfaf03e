// Typing errors: which known words a mistyped word may stand for.

const SHORTEST = 3; // a shorter word that is not known means nothing
const LONG = 7; // from here two slips are believed
const CLOSE = 0.25; // as likely as the likeliest, give or take
const JOINED = 6; // a shorter whole is too often two words that stand side by side
const PART = 3; // letters of a part, at least

const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const place = new Map(KEYS.flatMap((row, y) => [...row].map((key, x) => [key, [x + y / 2, y]])));

const near = (a, b) => {
  const [one, other] = [place.get(a), place.get(b)];
  return Boolean(one && other) && Math.hypot(one[0] - other[0], one[1] - other[1]) < 1.3;
};

// What a slip of the fingers costs: the usual ones less than a letter that is simply another.
const SWAPPED = 0.8;
const DOUBLED = 0.7;
const NEAR = 0.85;
const FIRST = 0.4; // people seldom get the first letter wrong

/** How far a typed word is from a word, in slips; more than `most` as soon as that is sure. */
export function slips(typed, word, most) {
  if (Math.abs(typed.length - word.length) > most / DOUBLED) return Infinity;
  const first = typed[0] === word[0] ? 0 : FIRST;
  let before = [];
  let above = [0];
  for (let j = 1; j <= word.length; j += 1) above[j] = above[j - 1] + (word[j - 1] === word[j - 2] ? DOUBLED : 1);
  for (let i = 1; i <= typed.length; i += 1) {
    const a = typed[i - 1];
    const more = a === typed[i - 2] ? DOUBLED : 1;
    const row = [above[0] + more];
    for (let j = 1; j <= word.length; j += 1) {
      const b = word[j - 1];
      const less = b === word[j - 2] ? DOUBLED : 1;
      let cost = Math.min(above[j] + more, row[j - 1] + less, above[j - 1] + (a === b ? 0 : near(a, b) ? NEAR : 1));
      if (i > 1 && j > 1 && a === word[j - 2] && typed[i - 2] === b && a !== b) cost = Math.min(cost, before[j - 2] + SWAPPED);
      row[j] = cost;
    }
    if (Math.min(...row) > most && Math.min(...above) > most) return Infinity;
    [before, above] = [above, row];
  }
  return above[word.length] + first;
}

/** The spellings of `known` that a typed word most likely stands for, likeliest first, with their slips. */
export function corrections(typed, known) {
  if (typed.length < SHORTEST) return [];
  const most = typed.length === SHORTEST ? 1 : typed.length < LONG ? 1 + FIRST : 2;
  const found = [];
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    const cost = slips(typed, word, most);
    if (cost <= most) found.push([word, cost]);
  }
  found.sort((a, b) => a[1] - b[1]);
  return found.filter(([, cost]) => cost <= found[0][1] + CLOSE);
}

/** Words with what was pulled apart joined, where the whole is known: 'face book', 'class room'. */
export function joined(typed, knows) {
  const out = [];
  for (const word of typed) {
    const whole = (out.at(-1) ?? "") + word;
    if (out.length && whole.length >= JOINED && knows(whole)) out[out.length - 1] = whole;
    else out.push(word);
  }
  return out;
}

/** The two known words that one unknown word was run together from, 'groupchat', or nothing. */
export function apart(word, knows) {
  for (let cut = word.length - PART; cut >= PART; cut -= 1) {
    const both = [word.slice(0, cut), word.slice(cut)];
    if (both.every(knows)) return both;
  }
  return [];
}
