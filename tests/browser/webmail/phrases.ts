import type { DraftAssessment, Finding, Report } from '@/lib/model';

type Phrase = Omit<Finding, 'start' | 'end' | 'suggestions'> & { readonly replacements: readonly string[] };

/** What the double of the judge knows. */
const phrases: Record<string, Phrase> = {
  'As I already explained': {
    rule: 'as-i-said',
    practice: 'plain-respect',
    category: 'passive-aggressive',
    severity: 'warning',
    message: 'Reads as “you did not listen”.',
    source: 'Some Author, Some Title, 2017',
    replacements: ['To put it in one place', ''],
  },
  'as soon as possible': {
    rule: 'as-soon-as-possible',
    practice: 'specific-time',
    category: 'vague-time',
    severity: 'info',
    message: 'A day and an hour calms more than a promise of speed.',
    replacements: ['by [day and hour]'],
  },
  'You are a moron': {
    rule: 'name-calling',
    practice: 'stay-calm',
    category: 'hostile',
    severity: 'error',
    message: 'The reader will see an insult.',
    replacements: [],
  },
  'get lost': {
    rule: 'get-lost',
    practice: 'stay-calm',
    category: 'dismissive',
    severity: 'error',
    message: 'Reads as contempt.',
    replacements: [],
  },
  'you never': {
    rule: 'always-never',
    practice: 'stay-calm',
    category: 'blaming',
    severity: 'warning',
    message: 'Reads as a verdict.',
    replacements: [],
  },
};

/** A report that finds these phrases, 20 points for each, and `[date]`, which is to be filled in. */
export function reportOn(draft: string): Report {
  const findings = Object.entries(phrases).flatMap(([words, { replacements, ...finding }]) => {
    const start = draft.indexOf(words);
    const span = { start, end: start + words.length };
    const suggestions = replacements.map((replacement) => ({ ...span, replacement }));
    return start < 0 ? [] : [{ ...finding, ...span, suggestions }];
  });
  findings.sort((one, other) => one.start - other.start);
  const sum = findings.map(
    (finding) => ({ facet: 'heat', points: 20, rule: finding.rule, span: finding }) as const,
  );
  const judged: DraftAssessment = { score: 100 - 20 * findings.length, sum, findings };
  return {
    draft: draft.trim() === '' ? null : judged,
    incoming: null,
    overview: null,
    reply: [],
    advice: [],
    promises: [],
    blanks: [...draft.matchAll(/\[date\]/g)].map(({ index }) => ({ start: index, end: index + 6 })),
  };
}
