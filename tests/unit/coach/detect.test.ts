import { expect, test, vi } from 'vitest';
import type { Detect } from '@/lib/coach/detect';
import { createJudge } from '@/lib/coach/judge';
import type { Conversation } from '@/lib/model';

const estonian = 'See on juba kolmas kord, kui me ei saa vastust. Palun andke meile teada, mis on lahendus.';
const english = 'Thank you for the file, I will look at it tomorrow.';

function conversation(of: Partial<Conversation>): Conversation {
  return { thread: [], draft: '', ...of };
}

function detector() {
  return vi.fn<Detect>(async (text) => ({ language: text.includes('kolmas') ? 'et' : 'en', share: 1 }));
}

test('draft, subject line and newest client message are each judged by what was detected of them', async () => {
  const judge = createJudge(detector());
  const foreign = await judge(
    conversation({ draft: estonian, draftSubject: english, thread: [{ from: 'client', text: english }] }),
  );
  expect(foreign.draft).toMatchObject({ score: null, findings: [], unjudged: 'language' });
  expect(foreign.subject?.unjudged).toBeUndefined();
  expect(foreign.incoming?.unjudged).toBeUndefined();

  const answer = await judge(
    conversation({ draft: english, draftSubject: estonian, thread: [{ from: 'client', text: estonian }] }),
  );
  expect(answer.draft?.unjudged).toBeUndefined();
  expect(answer.subject?.unjudged).toBe('language');
  expect(answer.incoming?.unjudged).toBe('language');
});

test('each text is detected once, and its quoted history not at all', async () => {
  const detect = detector();
  const judge = createJudge(detect);
  const thread = [{ from: 'client', text: `${english}\n\n> ${estonian}` }] as const;
  await judge(conversation({ draft: estonian, thread }));
  await judge(conversation({ draft: `${estonian} Aitäh.`, thread }));
  await judge(conversation({ draft: estonian, thread }));
  expect(detect.mock.calls).toEqual([[estonian], [english], [`${estonian} Aitäh.`]]);
});

test('nobody asks about fewer than 25 letters', async () => {
  const detect = detector();
  const judge = createJudge(detect);
  await judge(conversation({ draft: 'Danke, passt. 4411 4412 4413 4414 4415' }));
  await judge(conversation({ draft: '' }));
  expect(detect).not.toHaveBeenCalled();
});

test('where nothing can be told, the words tell', async () => {
  const judge = createJudge(async () => undefined);
  const german =
    'Hallo Tom, kannst du mir bitte bis Freitag die Zahlen schicken? Ohne sie komme ich nicht weiter.';
  expect((await judge(conversation({ draft: german }))).draft?.unjudged).toBe('language');
  expect((await judge(conversation({ draft: english }))).draft?.unjudged).toBeUndefined();
});
