import type { BreakRequest, Kit, Report } from '@/lib/model';
import { t } from '@/lib/text';

/** What a break takes, in minutes, where nothing says otherwise. */
const usualMinutes = 2;

/** A break for a conversation, as its kit has it: its question, and what is still to be answered, in the client's words. */
export function breakRequest({ overview }: Pick<Report, 'overview'>, kit?: Kit): BreakRequest {
  const lines = kit?.sections.flatMap((section) => section.lines) ?? [];
  const open = overview?.asks.filter(({ state }) => state !== 'answered') ?? [];
  return {
    minutes: kit?.minutes ?? usualMinutes,
    question: lines.find((line) => line.trim().endsWith('?')) ?? t('breakQuestion'),
    requests: open.map(({ words }) => t('quoted', { words })),
  };
}
