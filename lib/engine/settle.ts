import { type Finding, severities } from '@/lib/model';
import type { Sighting } from './reading';
import { suggest } from './suggest';

/** One finding an idea: of sightings that overlap, the most severe stays, then the longest, then the first. */
export function settle(text: string, sightings: readonly Sighting[]): Finding[] {
  const ranked = sightings.toSorted(
    (a, b) =>
      severities.indexOf(b.rule.severity) - severities.indexOf(a.rule.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const settled: Sighting[] = [];
  for (const sighting of ranked) {
    if (taken.subarray(sighting.start, sighting.end).includes(1)) continue;
    taken.fill(1, sighting.start, sighting.end);
    settled.push(sighting);
  }
  return settled.sort((a, b) => a.start - b.start).map((sighting) => findingOf(text, sighting));
}

function findingOf(text: string, { rule, start, end, sentence, kept }: Sighting): Finding {
  const { id, practice, category, severity, message, source } = rule;
  return {
    rule: id,
    practice,
    category,
    severity,
    start,
    end,
    message,
    ...(source === undefined ? {} : { source }),
    suggestions: suggest({ text, sentence, start, end, kept }, rule.suggestions ?? []),
  };
}
