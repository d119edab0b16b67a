import { expect, test } from 'vitest';
import { transcriptOf } from '@/lib/coach/kits/transcript';

test('every word of the thread, who wrote it and when', () => {
  const text = transcriptOf({
    subject: 'Crate 9',
    draft: 'not sent',
    thread: [
      {
        from: 'client',
        name: 'Sam Hill',
        email: 'sam@hill.example',
        sentAt: '2026-05-05T10:00:00',
        text: 'Where?\n',
      },
      { from: 'us', text: 'On its way.' },
    ],
  });
  expect(text).toBe(
    'Subject: Crate 9\n\n----\n\n2026-05-05 10:00 · Sam Hill <sam@hill.example> · client side\n\nWhere?\n\n----\n\nwe · our side\n\nOn its way.\n',
  );
});
