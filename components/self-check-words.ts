import { t } from '@/lib/text';
import type { SelfCheckReport } from './backend';

/** What was found of one part of the page, in words. */
interface Found {
  readonly part: string;
  /** How many, and by which of the ways to find it; a missing part is said to be missing. */
  readonly found: string;
  /** How many each way finds, the surest first. */
  readonly counts: readonly number[];
}

export function foundOf({ found, optional }: SelfCheckReport): Found[] {
  return Object.entries(found).map(([name, counts]) => {
    const way = counts.findIndex((count) => count > 0);
    const missing = optional.includes(name) ? t('selfCheckNone') : t('selfCheckMissing');
    return {
      part: name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`),
      found:
        way < 0 ? missing : t('selfCheckFound', { found: counts[way]!, way: way + 1, ways: counts.length }),
      counts,
    };
  });
}

/** The report for a bug, as plain text: counts, and nothing of any mail. */
export function reportText(report: SelfCheckReport): string {
  const parts = foundOf(report).map(({ part, found, counts }) => `${part}: ${found} (${counts.join(', ')})`);
  return [`Evenkeel ${report.version} on ${report.page}`, report.browser, ...parts].join('\n');
}
