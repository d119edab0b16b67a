import type { Finding, Span } from '@/lib/model';
import type { Heard } from './matter';

/**
 * The words of a message that abuse a person of ours, in order: insult, degradation, hatred, harm wished. Anger at the
 * firm and scorn for its work are none.
 */
export function abuseIn({ assessment: { findings } }: Heard): readonly Span[] {
  return findings.filter(isAbuse);
}

function isAbuse({ category, severity, practice, rule }: Finding): boolean {
  if (severity !== 'error') return false;
  return (
    category === 'insult' ||
    rule === 'wishing-harm' ||
    (category === 'contempt' && practice === 'unacceptable')
  );
}
