import { commonWords } from '@/lib/english/common-words';
import greeting from '@/lib/english/cues/greeting';
import signOff from '@/lib/english/cues/sign-off';
import type { Said } from './matter';

/** Words that carry no substance of their own: of manners, of degree, of mail. */
const empty: ReadonlySet<string> = new Set(
  `absolutely actually afternoon anyone anything apology apologise apologize appreciate asap away bit certainly come
  concern couple course definitely email enough especially evening everyone everything feel fully happen help hope
  honestly hour inconvenience issue kindly letter lot matter maybe mean message minute mr mrs ms dr morning never night
  nobody nothing patience perhaps problem put quite rather really regard regret simply situation someone something
  soon sort start stay thing time touch trouble truly try understand unfortunately usual week wish wonder year`.split(
    /\s+/,
  ),
);

/** Longest stems are cut to this, so that `measure` and `measurement` meet. */
const stemLength = 6;

/**
 * A word without its ending, so that its forms meet: `charges`, `charged`, `charging` → `charg`. Codes and numbers
 * stay as they are. No dictionary: two words may meet that should not.
 */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const cut = word
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:ing|ed|es|s|e|er|ly|ment|ation|ion)$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
  return (cut.length < 3 ? word : cut).slice(0, stemLength);
}

/** The words of a text that carry its substance, by their stems, each once and in order. */
export function keyWordsIn({ sentences }: Pick<Said, 'sentences'>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { tokens, cues } of sentences) {
    if (cues.has(greeting) || cues.has(signOff)) continue;
    for (const { word } of tokens) {
      if (!carriesSubstance(word)) continue;
      const key = stem(word);
      if (!words.has(key)) words.set(key, word);
    }
  }
  return words;
}

/** The key words of one text that another shares, in the one's order. */
export function sharedKeyWords(
  one: Pick<Said, 'sentences'>,
  other: Pick<Said, 'sentences'>,
): readonly string[] {
  const others = keyWordsIn(other);
  return [...keyWordsIn(one)].flatMap(([key, word]) => (others.has(key) ? [word] : []));
}

function carriesSubstance(word: string): boolean {
  if (/\d/.test(word)) return true;
  return word.length > 2 && !commonWords.has(word) && !empty.has(word);
}
