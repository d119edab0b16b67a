import degradesAPerson from '@/lib/english/cues/degrades-a-person';
import type { Finding, Span } from '@/lib/model';
import { clientsTurn } from './danger';
import { type Heard, type Matter, spansOf } from './matter';
import { isInFun } from './warmth';

/** Rules whose words degrade whoever they are about, be it one or many. */
const alwaysAbuse: ReadonlySet<string> = new Set([
  'degrading',
  'hate-of-a-group',
  'hatred',
  'hounds-a-person',
  'not-your-sort',
  'wishing-harm',
]);

/** Words that speak to a whole firm, not to the one who reads, or that only warn (`do not you dare`). */
const ofNobody: ReadonlySet<string> = new Set([
  ...['people', 'all', 'lot', 'guys', 'everyone', 'company', 'firm', 'outfit', 'business', 'team', 'staff'],
  ...['bunch', 'pack', 'gang', 'shower', 'crew', 'both', 'yous', 'dare'],
]);

/** Scorn for one person is abuse when it comes in so many turns of phrase. */
const fewestScorns = 2;

/**
 * The words of a message that abuse a person of ours, in order: insult, degradation, scorn heaped on one person, harm
 * wished. Anger at the firm, insults to all of it, and scorn for its work are none.
 */
export function abuseIn(heard: Heard): readonly Span[] {
  if (isInFun(heard)) return [];
  const attacks = heard.assessment.findings.filter(({ severity }) => severity === 'error');
  const scorns = attacks.filter((finding) => isScorn(finding) && !isOfNobody(finding, heard));
  const insults = attacks.filter((finding) => isInsult(finding, heard));
  const isHeaped = scorns.length + insults.length >= fewestScorns;
  const isMeant = (scorn: Finding) => isHeaped || callsByName(scorn, heard);
  const abuse = attacks.filter(
    (finding) => insults.includes(finding) || (scorns.includes(finding) && isMeant(finding)),
  );
  return [...abuse, ...spansOf(heard, degradesAPerson)].toSorted((a, b) => a.start - b.start);
}

/** The newest message of the client's turn that abuses a person of ours. */
export function abusiveMessage(matter: Pick<Matter, 'thread'>): Heard | undefined {
  return clientsTurn(matter).findLast((heard) => abuseIn(heard).length > 0);
}

function isInsult(finding: Finding, heard: Heard): boolean {
  if (alwaysAbuse.has(finding.rule)) return true;
  return finding.category === 'insult' && !isOfNobody(finding, heard);
}

function isScorn({ category, practice }: Finding): boolean {
  return category === 'contempt' && practice === 'unacceptable';
}

function isOfNobody(span: Span, heard: Heard): boolean {
  const words = wordsIn(span, heard);
  return words.some((word) => ofNobody.has(word)) || isPlural(words.at(-1) ?? '');
}

/** Near enough for the names that people are called: `morons`, not `useless` or `ridiculous`. */
function isPlural(word: string): boolean {
  return word.endsWith('s') && !['ss', 'us', 'is'].some((ending) => word.endsWith(ending));
}

/** Whether a scorn says `you` and calls the reader by name in the same sentence: `you are hopeless, Maureen`. */
function callsByName(span: Span, heard: Heard): boolean {
  if (!wordsIn(span, heard).includes('you')) return false;
  const { text, sentences } = heard;
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return (sentence?.tokens ?? []).some(
    ({ start, end }) =>
      /,\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
      /^\s*(?:[,.!?]|$)/.test(text.slice(end, end + 3)),
  );
}

function wordsIn({ start, end }: Span, { sentences }: Heard): readonly string[] {
  return sentences
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ word }) => word);
}
