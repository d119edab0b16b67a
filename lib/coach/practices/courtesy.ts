import { says } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice } from '@/lib/coach/practice';
import greeting from '@/lib/english/cues/greeting';

/** Source: the articles' “same courtesy to everyone”; practices.md on when it is asked for. */
export default {
  owes({ draft, newest }) {
    if (!newest || draft.sentences.length === 0) return [];
    if (says(draft, greeting)) return [{ met: true, evidence: '' }];
    const name = newest.message.name?.split(' ')[0];
    return [
      {
        met: false,
        evidence: '',
        insertion: insertionOf(name ? `Hi ${name},` : 'Hello,', 'greeting', draft),
      },
    ];
  },
} satisfies CoachedPractice;
