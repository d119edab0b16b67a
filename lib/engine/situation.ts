import type { Level, Severity, Situation } from '@/lib/model';
import type { ReadText } from './reading';
import type { NamedRule } from './rule';

const attacks: ReadonlySet<Level> = new Set(['abusive', 'threatening']);

/** What a message is to the one who answers it; undefined when none of them. */
export function situationOf(level: Level, { parsed, readings }: ReadText): Situation | undefined {
  if (attacks.has(level)) return 'attack';
  if (level !== 'calm' || readings.some(({ noticed }) => noticed.reportsFault)) return 'fault';
  return parsed.sentences.some(({ ending }) => ending === '?') ? 'question' : undefined;
}

/** The rule as it is in an answer to such a message; undefined when it is silent there. */
export function situated(rule: NamedRule, situation: Situation | undefined): NamedRule | undefined {
  return asGrave(rule, situation && rule.answering?.[situation]);
}

/** The rule with another severity, where one is given; undefined when it is to be silent. */
export function asGrave(rule: NamedRule, severity: Severity | 'silent' | undefined): NamedRule | undefined {
  if (!severity) return rule;
  return severity === 'silent' ? undefined : { ...rule, severity };
}
