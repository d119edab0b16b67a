import { describe, expect, test } from 'vitest';
import { adviceOn, reportOf, talk, wrote } from '@/tests/unit/coach/thread';

describe('a threat of harm', () => {
  test.each([
    'Pay up, or that barn of yours goes up in flames.',
    'The next fitter you send leaves my yard in an ambulance.',
    'I am coming to your office with a crowbar, and I do not care who sits there.',
    'I know where your kids go to school.',
    'Pretty house. Number 14, is it not?',
    'There are five of us in the van. You had your chance.',
    'Sleep well. I have nothing left to lose.',
  ])('%s', (words) => {
    const { incoming, advice } = reportOf(talk(words));
    expect(advice[0]).toMatchObject({ practice: 'safety', action: 'Do not answer alone' });
    expect(incoming?.level).toBe('threatening');
  });

  test.each([
    'My lawyer will come down on you like a ton of bricks.',
    'I will leave one star wherever I can and take my business elsewhere.',
    'The deadline is killing me, could we say Thursday?',
    'A neighbour threatened to hurt my dog in 2019; here is the police report for the file.',
    'The oven blew up and the kitchen burned. How do I claim?',
    'Please have the loose step mended before somebody gets hurt.',
    'My brothers will come round at five to fetch the sofa. Is that all right?',
  ])('is not: %s', (words) => {
    expect(adviceOn('safety', talk(words))).toBeUndefined();
  });

  test('quotes it, names the security contact and keeps the evidence', () => {
    const advice = adviceOn('safety', talk('Open the gate or I will break your legs.'));
    expect(advice?.reasons[0]).toContain('“Open the gate or I will break your legs”');
    const lines = advice?.kit?.sections.flatMap((section) => section.lines) ?? [];
    expect(lines.join()).toContain('Ines at the front desk');
    expect(lines.join()).toContain('save the conversation');
    expect(advice?.kit?.words).toMatchObject({ to: 'colleague' });
  });

  test('stands in the overview in their words, as the law and reviews do', () => {
    const { overview } = reportOf(talk('I will sue you. Open the gate or I will break your legs.'));
    expect(overview?.threats).toEqual(['I will sue you.', 'Open the gate or I will break your legs.']);
  });

  test('names no contact where the team has set none', () => {
    const advice = adviceOn('safety', talk('Open the gate or I will break your legs.'), { team: null });
    expect(JSON.stringify(advice)).not.toContain('Ines');
  });

  test('is seen in whatever they wrote since our answer', () => {
    const thread = [
      wrote('Ana', 'We are looking into it.', '2026-05-05T09:00:00'),
      wrote('Sam Hill', 'I will burn your shop down.', '2026-05-05T10:00:00'),
      wrote('Sam Hill', 'Well?', '2026-05-05T11:00:00'),
    ];
    expect(adviceOn('safety', talk(thread))).toBeDefined();
  });
});

describe('a client in danger from themselves', () => {
  test.each([
    'Since the letter came I do not want to live any more.',
    'My boys would be better off without me.',
    'Nothing matters any more. I have left the dog with my sister.',
    'By the time you read this I will be gone.',
    'I keep thinking about killing myself.',
    'You have ruined me, you crooks, and I am going to hang myself.',
  ])('%s', (words) => {
    const { incoming, advice, reply } = reportOf(talk(words, 'Dear Sam, the form is attached.'));
    expect(advice.map(({ practice }) => practice)).toEqual(['safety']);
    expect(advice[0]?.action).toBe('A person answers now, with a manager');
    expect(JSON.stringify(advice[0]?.kit)).toContain('Ines at the front desk');
    expect(['calm', 'frustrated']).toContain(incoming?.level);
    expect(reply).toEqual([]);
  });

  test.each([
    'I cannot go on like this: three wrong invoices in a row.',
    'This printer will be the death of me.',
    'I nearly killed myself on your stairs, there is no handrail.',
    'We have lost everything in the flood. Could you send the claim form again?',
    'This is my last email before the holidays. Goodbye until September.',
    'Our son took his own life in March, and we need to close his account.',
  ])('is not: %s', (words) => {
    expect(adviceOn('safety', talk(words))).toBeUndefined();
  });
});
