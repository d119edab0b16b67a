/** How many different features the model can tell apart; those that share a bucket share a weight. */
export const bucketCount = 1 << 18;

/** Features of different kinds fall into different buckets, whatever their letters. */
const seeds = {
  word: 0x9e3779b1,
  before: 0x3c6ef362,
  part: 0x811c9d88,
  ofReader: 0x1715609d,
  negated: 0xb54cda56,
};
type Kind = keyof typeof seeds;

/** FNV-1a, a code unit at a time (Fowler, Noll and Vo 1991). */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hash(text: string, kind: Kind): number {
  let hashed = seeds[kind];
  for (let at = 0; at < text.length; at++) hashed = step(hashed, text.charCodeAt(at));
  return hashed;
}

/** FNV leaves the low bits poorly mixed. */
function bucketOf(hashed: number): number {
  let mixed = hashed ^ (hashed >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed & (bucketCount - 1);
}

export function bucketOfWord(word: string, kind: 'word' | 'ofReader' | 'negated'): number {
  return bucketOf(hash(word, kind));
}

export function bucketOfPair(before: string, word: string): number {
  return bucketOf(Math.imul(hash(before, 'before'), 31) ^ hash(word, 'word'));
}

/** Letters of a word whose parts are looked at, and how long parts are. */
const longestWord = 24;
const shortestPart = 3;
const longestPart = 5;

/** Appends a bucket for every part of `<word>`, so that a misspelt word is still known by most of its parts. */
export function addPartBuckets(word: string, into: number[]) {
  const text = `<${word.slice(0, longestWord)}>`;
  for (let start = 0; start + shortestPart <= text.length; start++) {
    const end = Math.min(text.length, start + longestPart);
    let hashed = seeds.part;
    for (let at = start; at < end; at++) {
      hashed = step(hashed, text.charCodeAt(at));
      if (at - start + 1 >= shortestPart) into.push(bucketOf(hashed));
    }
  }
}
