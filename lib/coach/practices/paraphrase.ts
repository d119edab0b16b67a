import { attacksIn, besides } from '@/lib/coach/attacks';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { faultsIn } from '@/lib/coach/faults';
import { isUpset } from '@/lib/coach/feelings';
import { keyWordsIn, sharedKeyWords } from '@/lib/coach/key-words';
import { type Heard, type Matter, quote, type Said, says } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import ownFault from '@/lib/english/cues/own-fault';
import saysBack from '@/lib/english/cues/says-back';
import settled from '@/lib/english/cues/settled';
import { fromOtherSide } from '@/lib/english/other-side';
import type { Span } from '@/lib/model';

/** Fewer key words than this say nothing that could be said back. */
const leastSubstance = 3;
/** The share of their key words that shows that the message was read, and how many of them are enough in a long one. */
const enoughShare = 0.3;
const enoughWords = 1.8;

/** Lines of no more words than this are names: above a reply or below it. */
const longestName = 2;

/** Source: the articles' “paraphrasing can be used to convey that you are listening”. In whatever words. */
export default {
  owes({ thread, newest, draft }: Matter) {
    const told = newest && awaitsReply(thread) ? complaintIn(newest) : undefined;
    if (!newest || !told) return [];
    const evidence = quote(newest, told);
    const back = saidBackIn(newest, draft);
    if (back) return [{ met: true, evidence, metBy: quote(draft, back) }];
    return [{ met: false, evidence, insertion: insertionOf(starterFor(evidence), 'opening', draft) }];
  },
} satisfies CoachedPractice;

/** The sentence that tells best what a complaint is about; undefined where there is none, or nothing to say back. */
function complaintIn(newest: Heard): Span | undefined {
  if (says(newest, settled) || (says(newest, ownFault) && !isUpset(newest))) return undefined;
  if (keyWordsIn(newest).size < leastSubstance) return undefined;
  const [fault] = faultsIn(newest);
  return fault ?? (isUpset(newest) ? longestOf(newest) : undefined);
}

/** The longest that a sentence says beside insults. */
function longestOf(heard: Heard): Span | undefined {
  const attacks = attacksIn(heard);
  const told = heard.sentences
    .filter(({ tokens }) => tokens.length > longestName)
    .flatMap((sentence) => besides(attacks, sentence, heard) ?? []);
  return told.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** The sentence of the draft that says most of it back, where the draft as a whole says enough. */
function saidBackIn(newest: Heard, draft: Said): Span | undefined {
  const sentences = draft.sentences.filter(({ tokens }) => tokens.length > longestName);
  const shared = sharedBy(newest, sentences);
  const told = says({ sentences }, saysBack) ? 1 : 0;
  const enough = Math.min(enoughWords, keyWordsIn(newest).size * enoughShare);
  if (shared === 0 || shared + told < enough) return undefined;
  const shares = new Map(sentences.map((sentence) => [sentence, sharedBy(newest, [sentence])]));
  return sentences.toSorted((a, b) => shares.get(b)! - shares.get(a)!)[0];
}

/** How much of what a message is about some sentences are about, in key words. */
function sharedBy(newest: Heard, sentences: Said['sentences']): number {
  return sharedKeyWords(newest, { sentences }).reduce((sum, { near }) => sum + near, 0);
}

function starterFor(evidence: string): string {
  const turned = fromOtherSide(evidence);
  if (turned) return `As I understand it, ${turned}.`;
  return `You wrote “${evidence.replace(/\s+/g, ' ')}” [What you take from it, in your own words.]`;
}
