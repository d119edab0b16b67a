import type { Ask } from '@/lib/model';
import { t } from '@/lib/text';

/** How often something was asked, and what became of it. */
export function askWords({ kind, times, state }: Ask): string {
  if (state !== 'open' || times <= 1) return t(`ask_${kind}_${state}`);
  return t(`ask_${kind}_repeated`, { times: timesWords(times) });
}

function timesWords(times: number): string {
  return t('askTimes').split(', ')[times - 1] ?? t('askTimesMore', { count: times });
}

const order: readonly Ask['state'][] = ['open', 'draft', 'answered'];

/** What is still open comes first; within that, the order is kept. */
export function openFirst(asks: readonly Ask[]): Ask[] {
  return asks.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
