import type { Finding, Span } from '@/lib/model';
import { clientsTurn } from './danger';
import type { Heard, Matter } from './matter';

/** Rules whose words degrade whoever they are about, be it one or many. */
const alwaysAbuse: ReadonlySet<string> = new Set([
  'degrading',
  'hate-of-a-group',
  'hatred',
  'hounds-a-person',
  'not-your-sort',
  'wishing-harm',
]);

/** Words that speak to a whole firm, not to the one who reads. */
const ofMany: ReadonlySet<string> = new Set([
  ...['people', 'all', 'lot', 'guys', 'everyone', 'company', 'firm', 'outfit', 'business', 'team', 'staff'],
  ...['bunch', 'pack', 'gang', 'shower', 'crew', 'both', 'they', 'them', 'this', 'that', 'it', 'yous'],
]);

/** Scorn for one person is abuse when it comes in so many turns of phrase. */
const fewestScorns = 2;

/**
 * The words of a message that abuse a person of ours, in order: insult, degradation, scorn heaped on one person, harm
 * wished. Anger at the firm, insults to all of it, and scorn for its work are none.
 */
export function abuseIn(heard: Heard): readonly Span[] {
  const attacks = heard.assessment.findings.filter(({ severity }) => severity === 'error');
  const scorns = attacks.filter((finding) => isScorn(finding) && !isOfMany(finding, heard));
  const insults = attacks.filter((finding) => isInsult(finding, heard));
  const isHeaped = scorns.length + insults.length >= fewestScorns;
  return attacks.filter((finding) => insults.includes(finding) || (isHeaped && scorns.includes(finding)));
}

/** The newest message of the client's turn that abuses a person of ours. */
export function abusiveMessage(matter: Pick<Matter, 'thread'>): Heard | undefined {
  return clientsTurn(matter).findLast((heard) => abuseIn(heard).length > 0);
}

function isInsult(finding: Finding, heard: Heard): boolean {
  if (alwaysAbuse.has(finding.rule)) return true;
  return finding.category === 'insult' && !isOfMany(finding, heard);
}

function isScorn({ category, practice }: Finding): boolean {
  return category === 'contempt' && practice === 'unacceptable';
}

function isOfMany({ start, end }: Span, { sentences }: Heard): boolean {
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ word }) => word);
  const last = words.at(-1) ?? '';
  return words.some((word) => ofMany.has(word)) || /[^s]s$/.test(last);
}
