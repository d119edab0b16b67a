import type { Ask } from '@/lib/model';

const doneWords: Record<Ask['kind'], Record<Exclude<Ask['state'], 'open'>, string>> = {
  question: { draft: 'answered in your draft', answered: 'answered earlier' },
  request: { draft: 'taken up in your draft', answered: 'taken up earlier' },
};

const openWords: Record<Ask['kind'], readonly [asked: string, open: string]> = {
  question: ['asked', 'not answered'],
  request: ['asked for', 'not taken up'],
};

const timesWords = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/** How often something was asked, and what became of it. */
export function askWords({ kind, times, state }: Ask): string {
  if (state !== 'open') return doneWords[kind][state];
  const [asked, open] = openWords[kind];
  return times > 1 ? `${asked} ${timesWords[times] ?? `${times} times`}, ${open}` : `${open} yet`;
}

const order: readonly Ask['state'][] = ['open', 'draft', 'answered'];

/** What is still open comes first; within that, the order is kept. */
export function openFirst(asks: readonly Ask[]): Ask[] {
  return asks.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
