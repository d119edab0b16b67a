import { expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

test.each([
  'Who is your line manager? I need a name.',
  'You have been very kind, but is there anybody above you I might write to?',
  'get the owner to call me',
  'I do not think that this decision is yours to take.',
  'I would like this taken to Greta Lindholm, please.',
  'I have instructed my solicitors and claim 12,000 in damages.',
  'You sent my file to a stranger, and I have reported the breach to the information commissioner.',
])('%s', (words) => {
  expect(adviceOn('escalate', talk(words, 'Dear Sam, let me look again.'))).toBeDefined();
});

test.each([
  'My manager says thank you, she is delighted.',
  'As the manager of the hall I need forty chairs.',
  'Please tell your boss that Ana is a star.',
  'The escalator by the till squeaks again.',
  'Our solicitor has signed the lease, attached.',
  'Both directors signed the form. Where do I send it?',
])('is not: %s', (words) => {
  expect(adviceOn('escalate', talk(words))).toBeUndefined();
});

const hostileTwice = [
  wrote('Sam Hill', 'Three visits and no heat. You clowns.', '2026-05-04T09:00:00'),
  wrote('Ana', 'I will have it mended by Tuesday at noon.', '2026-05-04T10:00:00'),
  wrote('Sam Hill', 'Still cold. You people are a disgrace.', '2026-05-06T09:00:00'),
];

test('is called for by a second hostile round, with a note that tells the whole story', () => {
  const advice = adviceOn('escalate', talk(hostileTwice));
  expect(advice?.reasons.join()).toContain('2 times');
  expect(advice?.kit?.words?.to).toBe('colleague');
  const note = advice?.kit?.words?.text ?? '';
  expect(note).toContain('3 messages since 4 May, 09:00.');
  expect(note).toContain('by Tuesday at noon');
  expect(note).toContain('[what you tried');
});

test('is not called for where the second round makes peace', () => {
  const peace = wrote('Sam Hill', 'Warm at last, thank you. Sorry that I shouted.', '2026-05-06T09:00:00');
  expect(adviceOn('escalate', talk([...hostileTwice.slice(0, 2), peace]))).toBeUndefined();
});

test('is done where the draft introduces who takes over', () => {
  const draft =
    'Dear Sam, of course. Greta Lindholm, our operations director, has the whole story from me and rings you at three. Ana';
  expect(adviceOn('escalate', talk('Get me your manager.', draft))).toBeUndefined();
});
