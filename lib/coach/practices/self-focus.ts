import { type Matter, type Said, says } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import type { SaidSentence } from '@/lib/engine/said';
import { pleasantries } from '@/lib/english/answers';
import aboutUs from '@/lib/english/cues/about-us';
import aboutYou from '@/lib/english/cues/about-you';
import asksAboutUs from '@/lib/english/cues/asks-about-us';
import hasDone from '@/lib/english/cues/has-done';
import offers from '@/lib/english/cues/offers';
import ownBusiness from '@/lib/english/cues/own-business';
import signOff from '@/lib/english/cues/sign-off';
import takesOn from '@/lib/english/cues/takes-on';

/** Fewer sentences about us are no weight. */
const fewest = 3;
/** Up to this share of a reply may be about us. */
const most = 0.5;
/** From this share on it does not matter what of ours it is about. */
const nearlyAll = 0.75;
/** So many of them are plainly the firm's own business, or the writer's own lot. */
const fewestOwn = 2;

/**
 * Source: the articles' “avoid words such as I and we”, as practices.md reads it: not the word but the weight counts,
 * and an “I” that acts or acknowledges is for the reader. Where the client asked about us, it is the answer.
 */
export default {
  owes({ newest, draft }: Matter) {
    if (!newest || says(newest, asksAboutUs)) return [];
    const told = draft.sentences.filter(tells);
    const ours = told.filter((sentence) => isAboutUs(sentence));
    const own = ours.filter(({ cues }) => cues.has(ownBusiness));
    const share = ours.length / told.length;
    if (ours.length < fewest || share <= most || (own.length < fewestOwn && share < nearlyAll)) return [];
    const words = 'For you this means: [what happens, who does it, and by when].';
    return [
      {
        met: false,
        evidence: '',
        note: `${ours.length} of ${told.length} sentences are about us, not about what it means for them.`,
        insertion: insertionOf(words, 'opening', draft),
      },
    ];
  },
} satisfies CoachedPractice;

/** More than a greeting, a thank-you or a name. */
function tells({ cues, tokens }: Said['sentences'][number]): boolean {
  return tokens.length > 3 && !cues.has(signOff) && !pleasantries.has(tokens[0]!.word);
}

/** Of the firm or the writer, and neither of the reader nor of what is done for them. */
function isAboutUs({ cues }: SaidSentence): boolean {
  if (cues.has(aboutYou)) return false;
  if (cues.has(ownBusiness)) return true;
  return cues.has(aboutUs) && ![takesOn, offers, hasDone].some((cue) => cues.has(cue));
}
