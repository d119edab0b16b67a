import { expect, test } from 'vitest';
import { adviceOn, reportOf, talk, wrote } from '@/tests/unit/coach/thread';

const ana = wrote('Pia Pine', 'Please order the oak desks for the third floor.');

test('two people want different things', () => {
  const raj = wrote('Raj Vell', 'Hi, Pia has no budget for that. We want the laminate ones.');
  const advice = adviceOn('decision-maker', talk([ana, raj]));
  expect(advice?.reasons).toEqual(['Pia Pine and Raj Vell ask for different things.']);
  expect(advice?.kit?.sections[0]?.lines).toEqual([
    'Pia Pine: “Please order the oak desks for the third floor”',
    'Raj Vell: “Hi, Pia has no budget for that”',
  ]);
  expect(advice?.kit?.words?.text).toContain('Who has the last word');
});

test.each([
  'My sister wants a church service and my brother says Mum hated churches. I am stuck in the middle.',
  'The bride wants it at four, the groom at two, and her father says not before five.',
  'Marketing would like the logo bigger, Legal wants it gone, but the owner has not looked yet.',
])('one person passes on what several want: %s', (message) => {
  expect(adviceOn('decision-maker', talk(message))).toBeDefined();
});

test.each([
  'I am just the PA and cannot authorise the extra cost. I am not letting you start without it.',
  'No. I look after the building and I say no drilling. The owners live in Spain.',
])('somebody says no who may not decide: %s', (message) => {
  expect(adviceOn('decision-maker', talk(message))).toBeDefined();
});

test.each([
  ['they agree', [ana, wrote('Raj Vell', 'Fine by Finance, the order form is attached.')]],
  ['it is settled', [ana, wrote('Raj Vell', 'I wanted laminate and lost. Oak it is, we have agreed.')]],
  ['who decides is known', [wrote('Sam Hill', 'I run the company, so it is my call: oak.')]],
])('roles are clear: %s', (_, thread) => {
  expect(adviceOn('decision-maker', talk(thread))).toBeUndefined();
});

test('not where the reply asks who decides', () => {
  const raj = wrote('Raj Vell', 'Ignore Pia. Laminate, please.');
  const draft = 'Hello both, which of you has the last word on the desks?';
  expect(adviceOn('decision-maker', talk([ana, raj], draft))).toBeUndefined();
});

test('the overview names them, and why somebody seems to decide', () => {
  const raj = wrote('Raj Vell', 'Greta Holm signs everything off.');
  expect(reportOf(talk([ana, raj])).overview?.people).toEqual([
    { name: 'Pia Pine' },
    { name: 'Raj Vell' },
    { name: 'Greta Holm', decides: 'Greta Holm signs everything off.' },
  ]);
});
