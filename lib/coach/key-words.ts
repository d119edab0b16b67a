import { once, onceFor } from '@/lib/engine/once';
import type { SaidSentence } from '@/lib/engine/said';
import greeting from '@/lib/english/cues/greeting';
import signOff from '@/lib/english/cues/sign-off';
import { functionWords } from '@/lib/english/function-words';
import { stemOf } from '@/lib/english/stem';
import type { Said } from './matter';
import { nearness } from './topics';

/** Words of mail, manners and complaint that any two letters share, whatever they are about. */
const empty: () => ReadonlySet<string> = once(
  () =>
    new Set(
      `absolutely afternoon apologies apologise apologize apology appreciate asap bad care certainly comment comments
  complain complaint concern concerned concerns contact couple customer department email emails especially evening
  experience fault feedback feel feeling feels felt frankly fully glad happened happens hear honestly hour hours
  important inconvenience inform issue issues kindly late letter mail manager matter mention message minute morning
  mistake nice night patience point problem problems read really receive received regret reply respond response
  result send sent serious service short shortly simply situation sort sorted start state stay stupid team ticket time
  times today tomorrow touch trouble understand unfortunately update value waiting week wish wonderful worry write
  wrong wrote year`
        .split(/\s+/)
        .map(stemOf),
    ),
);

/** The words of a text that carry its substance, by their stems, each once and in order; numbers and codes with them. */
export function keyWordsIn({ sentences }: Pick<Said, 'sentences'>): ReadonlyMap<string, string> {
  return keyWordsOf(sentences);
}

const keyWordsOf = onceFor((sentences: Said['sentences']): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const sentence of sentences) {
    for (const [stem, word] of keyWordsOfSentence(sentence)) if (!words.has(stem)) words.set(stem, word);
  }
  return words;
});

/** Each with its stem. */
const keyWordsOfSentence = onceFor(({ tokens, cues }: SaidSentence) => {
  if (cues.has(greeting) || cues.has(signOff)) return [];
  const stemmed = tokens.map(({ word }) => [stemOf(word), word] as const);
  return stemmed.filter(([stem, word]) => carriesSubstance(word, stem));
});

/** A key word of a text, and how near another text comes to it, 0–1: the same word, or one of its family. */
interface Shared {
  readonly word: string;
  readonly near: number;
}

/** The key words of one text that another shares or has a word of the same family for, in the one's order. */
export function sharedKeyWords(
  one: Pick<Said, 'sentences'>,
  other: Pick<Said, 'sentences'>,
): readonly Shared[] {
  const others = new Set(keyWordsIn(other).keys());
  return [...keyWordsIn(one)]
    .map(([stem, word]) => ({ word, near: nearness(stem, others) }))
    .filter(({ near }) => near > 0);
}

function carriesSubstance(word: string, stem: string): boolean {
  if (/\d/.test(word)) return true;
  return word.length > 2 && !functionWords.has(word) && !empty().has(stem);
}
