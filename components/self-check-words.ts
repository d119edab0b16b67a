import type { SelfCheckReport } from './backend';

/** What was found of a part of the page, and by which of the ways to find it. @param counts one a way, the surest first */
export function foundWords(counts: readonly number[]): string {
  const way = counts.findIndex((count) => count > 0);
  return way < 0 ? 'not found' : `${counts[way]}, by way ${way + 1} of ${counts.length}`;
}

/** The report for a bug, as plain text: counts, and nothing of any mail. */
export function reportText({ version, page, browser, found }: SelfCheckReport): string {
  const parts = Object.entries(found).map(
    ([part, counts]) => `${part}: ${foundWords(counts)} (${counts.join(', ')})`,
  );
  return [`Evenkeel ${version} on ${page}`, browser, ...parts].join('\n');
}
