import { asksOf } from '@/lib/coach/asks';
import type { Matter } from '@/lib/coach/matter';
import { quotedLine } from '@/lib/coach/quoting';
import type { Kit } from '@/lib/model';

/** Two minutes away from both texts, and what to come back to: one question, and what they ask. */
export function breakKit(matter: Matter): Kit {
  const asks = asksOf(matter)
    .filter(({ state }) => state !== 'answered')
    .map(({ words }) => quotedLine(words));
  return {
    name: 'break',
    minutes: 2,
    sections: [
      { title: 'One question', lines: ['If this had happened to you, what would you need to hear first?'] },
      ...(asks.length > 0 ? [{ title: 'What they ask', lines: asks }] : []),
    ],
  };
}
