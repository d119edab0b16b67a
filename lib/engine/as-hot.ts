import { countWhile } from '@/lib/count-while';
import { type Finding, type IncomingAssessment, levels, type Span } from '@/lib/model';
import type { Sentence } from './parse';

/** Log odds of a draft from which on its words alone make it hot. Rarer in ordinary mail than one in two hundred. */
const hotWords = 1.5;

/** Fewer words than this are a name or a close, and nothing to point at. */
const fewestWords = 2;

/** How hot a draft is, by its findings and its words. */
export interface DraftHeat extends Pick<IncomingAssessment, 'heat' | 'level'> {
  readonly logOdds: number;
}

/**
 * Whether a draft is at least as hot as the message it answers: then nobody cools. A calm draft never is, neither is one
 * with nothing to mend, and to a calm message a little coolness is its own finding and no heat.
 */
export function isAsHot(
  draft: DraftHeat,
  findings: readonly Finding[],
  answered: IncomingAssessment,
): boolean {
  const hasReason = draft.logOdds >= hotWords || findings.some(({ severity }) => severity !== 'info');
  const least = answered.level === 'calm' ? 'hostile' : 'frustrated';
  return hasReason && levels.indexOf(draft.level) >= levels.indexOf(least) && draft.heat >= answered.heat;
}

/**
 * The finding that says so, on the words of the hottest sentence that no other finding has.
 *
 * @param findings in the order of the text, none overlapping
 * @param hottest the sentence
 * @returns undefined where other findings have all of its words, or all but one
 */
export function asHotFinding(
  text: string,
  findings: readonly Finding[],
  { start, end }: Sentence,
): Finding | undefined {
  const from = countWhile(findings, (finding) => finding.end <= start);
  const gaps: Span[] = [];
  let open = start;
  for (const finding of findings.slice(from)) {
    if (finding.start >= end) break;
    gaps.push(trim(text, open, finding.start));
    open = finding.end;
  }
  gaps.push(trim(text, open, end));
  const widest = gaps.reduce((most, gap) => (gap.end - gap.start > most.end - most.start ? gap : most));
  const words = text.slice(widest.start, widest.end).match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  return {
    rule: 'as-hot-as-theirs',
    practice: 'stay-calm',
    category: 'hostile',
    severity: 'warning',
    ...widest,
    message: 'This is at least as heated as the message it answers; somebody has to cool first.',
    source: 'Friedman and Currall, Conflict escalation by e-mail, 2003',
    suggestions: [],
  };
}

function trim(text: string, from: number, to: number): Span {
  const words = text.slice(from, Math.max(from, to));
  const start = from + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}
