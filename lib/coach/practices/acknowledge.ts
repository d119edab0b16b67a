import { attacksIn, besides } from '@/lib/coach/attacks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { type Felt, feltIn, isUpset, plainestUpset } from '@/lib/coach/feelings';
import { type Heard, type Matter, quote, sentencesThatSay, spansOf } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import { overlap } from '@/lib/coach/spans';
import { isSting, type Reply } from '@/lib/coach/stings';
import acknowledges from '@/lib/english/cues/acknowledges';
import howLong from '@/lib/english/cues/how-long';
import { functionWords } from '@/lib/english/function-words';
import { stemOf } from '@/lib/english/stem';
import type { Feeling, Span } from '@/lib/model';

/** Source: the articles' “show empathy: acknowledge your caller's feelings”. In whatever words the draft does it. */
export default {
  owes({ thread, newest, draft }: Matter) {
    if (!newest || !awaitsReply(thread) || !isUpset(newest)) return [];
    const felt = feltIn(newest);
    const shown = felt[0]?.span ?? upsetSentence(newest);
    const evidence = shown ? quote(newest, shown) : '';
    const done = acknowledgedIn(draft) ?? pickedUp(newest, felt, draft);
    if (done) return [{ met: true, evidence, metBy: quote(draft, done) }];
    return [{ met: false, evidence, insertion: insertionOf(phraseFor(newest, felt[0]), 'opening', draft) }];
  },
} satisfies CoachedPractice;

/** Phrases for each feeling; `…` stands for how long it has gone on, where they tell it. */
const phrases: Record<Feeling, string> = {
  angry: 'You have every reason to be angry….',
  frustrated: 'I would be frustrated too….',
  disappointed: 'This is not what you were right to expect, and I can see why you are disappointed.',
  'let down': 'You relied on us, and I can see why you feel let down….',
  worried: 'I can see how worrying this is…, and you should not have to wonder.',
  upset: 'That must have been very upsetting, and I am glad that you told me.',
  embarrassed: 'That must have been embarrassing, and you should not have been put in that position.',
  tired: 'That would wear anybody out….',
  confused: 'I can see why this is confusing.',
};
const plainPhrase = 'I can see why you are unhappy about this….';

function phraseFor(newest: Heard, felt: Felt | undefined): string {
  return (felt ? phrases[felt.feeling] : plainPhrase).replace('…', durationIn(newest));
}

/** How long it has gone on, as they tell it: ` after three weeks`; empty where they do not. */
function durationIn(newest: Heard): string {
  const told = spansOf(newest, howLong).map((span) => quote(newest, span).replace(/\s+/g, ' ').toLowerCase());
  const long = told.find((words) => /(?:hours|days|weeks|months|years)$/.test(words));
  return long ? ` after ${long}` : '';
}

/** The sentence of the draft that does it, in words that do not sting. */
function acknowledgedIn(draft: Reply): Span | undefined {
  return sentencesThatSay(draft, acknowledges).find(({ cues }) =>
    cues.get(acknowledges)!.some((span) => !isSting(draft, span)),
  );
}

/** The sentence of the draft that takes up a word for their feeling. */
function pickedUp(newest: Heard, felt: readonly Felt[], draft: Reply): Span | undefined {
  const own = new Set(felt.flatMap(({ span }) => topicsIn(newest, span)));
  return draft.sentences.find(
    (sentence) => !isSting(draft, sentence) && sentence.tokens.some(({ word }) => own.has(stemOf(word))),
  );
}

function topicsIn({ sentences }: Heard, { start, end }: Span): readonly string[] {
  return sentences
    .flatMap(({ tokens }) => tokens.filter((token) => token.start >= start && token.end <= end))
    .filter(({ word }) => word.length > 2 && !functionWords.has(word) && !/\d/.test(word))
    .map(({ word }) => stemOf(word));
}

/** The sentence that shows best that they are upset, without the insults beside it; undefined where all of it insults. */
function upsetSentence(newest: Heard): Span | undefined {
  const plainest = plainestUpset(newest);
  const sentence = plainest && newest.sentences.find((one) => overlap(one, plainest));
  return sentence && (besides(attacksIn(newest), sentence, newest) ?? plainest);
}
