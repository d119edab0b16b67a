import { createJudge } from '@/lib/coach/judge';
import type { Surroundings } from '@/lib/model';

const message = {
  from: 'client',
  name: 'Dana Ruiz',
  sentAt: '2026-03-10T09:12:00',
  text: `Sam, the fridge is still at nine degrees and I have now thrown away £600 of fish. You promised me a call on Monday
    and nobody rang. Who is coming, and when? I want this repaired before the weekend, and I want the fish paid for.`,
} as const;
const surroundings: Surroundings = { team: null, now: '2026-03-10T09:30:00' };

/** The coach as the background runs it, on a reply to an upset client. */
export function create() {
  const judge = createJudge();
  return (text: string) => judge({ thread: [message], draft: text }, surroundings);
}
