import type { Grammar } from '@/lib/engine/grammar';

/** Words that may stand before the verb of an order. */
const lead = '(please|just|now|so|and|then|but|also|again|next|first|kindly|simply|ok|okay)';

/** A verb first, in its plain form: `Send it`, `Anna, please send it`, `Do not send it`. */
const order = `^${lead}? #Person? ${lead}? ${lead}? (do not|never)? #Infinitive`;

/** Sentences that leave out “I” or “we” look the same and order nothing: `Hope this helps`. */
const leftOutSubject = '^(hope|need|want|wish|guess|think|believe|trust|look forward|see attached|thank)';

/** Nobody orders in more letters than this; on one endless sentence the grammar would work for minutes. */
const longestOrder = 500;

/**
 * Sets up the grammar of English (compromise), which takes 0.1–0.7 s. A service worker cannot import at run time:
 * there the module is in the bundle, and it is its set-up that waits for this call.
 *
 * @throws when the module cannot be loaded
 */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/two');
  const isOrder = nlp.parseMatch(order);
  const leavesOutSubject = nlp.parseMatch(leftOutSubject);
  return {
    isImperative(sentence) {
      if (sentence.length > longestOrder || sentence.trimEnd().endsWith('?')) return false;
      const doc = nlp(sentence);
      return doc.has(isOrder) && !doc.has(leavesOutSubject);
    },
  };
}
