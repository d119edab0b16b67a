import type { NamedRule } from '@/lib/engine/rule';
import type { Finding } from '@/lib/model';
import type { JudgedText } from './judged-texts';

/** How often a rule fired. */
export interface Count {
  readonly rule: string;
  readonly category: string;
  /** In labelled text, on a fault and beside one. */
  readonly right: number;
  readonly wrong: number;
  /** In ordinary mail, where most is wrong. */
  readonly ordinary: number;
}

/** Counts for every rule, in the order of its category and id. */
export function countFindings(
  rules: readonly NamedRule[],
  texts: readonly JudgedText[],
  judge: (text: JudgedText) => readonly Finding[],
): Count[] {
  const key = ({ category, rule }: { category: string; rule: string }) => `${category}/${rule}`;
  const counts = new Map(
    rules.map(({ category, id }) => [
      `${category}/${id}`,
      { category, rule: id, right: 0, wrong: 0, ordinary: 0 },
    ]),
  );
  for (const text of texts) {
    for (const finding of judge(text)) {
      const count = counts.get(key(finding));
      if (!count) continue;
      const isRight = text.faults.some(({ start, end }) => finding.start < end && start < finding.end);
      count[text.isOrdinary ? 'ordinary' : isRight ? 'right' : 'wrong']++;
    }
  }
  return [...counts.values()].sort((a, b) => key(a).localeCompare(key(b)));
}

/** The counts as a table, and the rules to mend or to delete. */
export function tell(counts: readonly Count[], texts: number): string {
  const lines = counts.map(({ category, rule, right, wrong, ordinary }) =>
    [
      `${category}/${rule}`.padEnd(46),
      ...[right, wrong, ordinary].map((count) => String(count).padStart(7)),
    ].join(' '),
  );
  const named = (title: string, those: readonly Count[]) =>
    `${title}: ${those.map(({ category, rule }) => `${category}/${rule}`).join(', ') || 'none'}`;
  return [
    `${counts.length} rules on ${texts.toLocaleString('en')} texts`,
    `${'rule'.padEnd(46)}   right   wrong    mail`,
    ...lines,
    '',
    named(
      'Wrong more often than right',
      counts.filter(({ right, wrong }) => wrong > right),
    ),
    named(
      'Never fires',
      counts.filter(({ right, wrong, ordinary }) => right + wrong + ordinary === 0),
    ),
  ].join('\n');
}
