import { describe, expect, test } from 'vitest';
import { promisesIn } from '@/lib/coach/promises';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import type { OfficeHours } from '@/lib/model';

const engine = createEngine({ ...english, rules: [] });
/** A Tuesday. */
const now = '2026-04-14T09:10';
const hours: OfficeHours = { days: [1, 2, 3, 4], from: '08:30', to: '16:30' };

function duesIn(text: string, at = now, of: OfficeHours | null = null): string[] {
  return promisesIn({ text, sentences: engine.read(text) }, at, of).map(({ due }) => due);
}

describe('a promise', () => {
  test.each([
    ['You will have the report by Friday noon.', '2026-04-17T12:00'],
    ['I will call you tomorrow 12 to 1.', '2026-04-15T12:00'],
    ['We will send the credit note before 5pm today.', '2026-04-14T17:00'],
    ['I’ll ring you tomorrow at 10.', '2026-04-15T10:00'],
    ['I will call you at 3.', '2026-04-14T15:00'],
    ['I will be in touch by 9:00 on Thursday.', '2026-04-16T09:00'],
    ['I will call you on Monday, by 9:00.', '2026-04-20T09:00'],
    ['We will deliver it between 12 and 1 tomorrow.', '2026-04-15T12:00'],
    ['I will write again within two hours.', '2026-04-14T11:10'],
    ['You will have an answer within 48 hours.', '2026-04-16T09:10'],
    ['I will confirm it by half past two.', '2026-04-14T14:30'],
    ['I will send it on 3 June.', '2026-06-03T17:00'],
    ['I will send it by the 20th.', '2026-04-20T17:00'],
    ['You will hear from us on Friday.', '2026-04-17T17:00'],
    ['I will get back to you by COB tomorrow.', '2026-04-15T17:00'],
    ['I will get back to you by close of business on Thursday.', '2026-04-16T17:00'],
    ['I will get back to you by the end of the day.', '2026-04-14T17:00'],
    ['I will get back to you by the end of Thursday.', '2026-04-16T17:00'],
    ['I will get back to you by the end of the week.', '2026-04-17T17:00'],
    ['The invoice will be with you by EOD.', '2026-04-14T17:00'],
    ['I will call you at midday.', '2026-04-14T12:00'],
    ['I will call you tomorrow at lunchtime.', '2026-04-15T12:00'],
    ['Our engineer will be with you first thing tomorrow.', '2026-04-15T09:00'],
    ['I will call you tomorrow morning.', '2026-04-15T12:00'],
    ['I will call you this afternoon.', '2026-04-14T17:00'],
    ['You will have it within two working days.', '2026-04-16T17:00'],
    ['Will call you tomorrow at ten.', '2026-04-15T10:00'],
    ['By Friday noon, you will have the plan.', '2026-04-17T12:00'],
    ['I will check with the driver and tell you by 4pm.', '2026-04-14T16:00'],
    ['Please keep the boxes, and I will have them collected by noon tomorrow.', '2026-04-15T12:00'],
    ['I will send it on Tuesday.', '2026-04-21T17:00'],
  ])('%s', (text, due) => {
    expect(duesIn(text)).toEqual([due]);
  });

  test('keeps to the hours of the team', () => {
    expect(duesIn('You will have it by the end of the day.', now, hours)).toEqual(['2026-04-14T16:30']);
    expect(duesIn('I will call you first thing on Thursday.', now, hours)).toEqual(['2026-04-16T08:30']);
    expect(duesIn('You will have it within four working days.', now, hours)).toEqual(['2026-04-21T16:30']);
  });

  test('of an hour alone is tomorrow’s once the office has closed', () => {
    expect(duesIn('I will call you at 9.', '2026-04-14T18:00')).toEqual(['2026-04-15T09:00']);
  });

  test('points at the words that name its time', () => {
    const text = 'Dear Dana,\n\nI will call you tomorrow at 10.';
    const [promised] = promisesIn({ text, sentences: engine.read(text) }, now);
    expect(text.slice(promised!.span.start, promised!.span.end)).toBe('tomorrow at 10');
  });

  test('of one time is one', () => {
    expect(duesIn('I will call you by noon. You will have it by noon.')).toEqual(['2026-04-14T12:00']);
  });
});

describe('no promise is', () => {
  test.each([
    'Please send the form by Friday noon.',
    'Could you send it by Friday?',
    'Shall I call you tomorrow at 10?',
    'If you send the form by Friday noon, we will book the van.',
    'We will book the van if you send the form by Friday noon.',
    'We will need the form by Friday noon.',
    'You will have to send it by Friday noon.',
    'I will look at your mail from Monday.',
    'I called you on Friday at noon.',
    'I will find out why nobody called you at 10 on Friday.',
    'I will not be in the office on Friday.',
    'I will be away until Monday.',
    'I will get back to you soon.',
    'I will call you at 8 this morning.',
    'I will send it next week.',
    'You wrote: “I will call you tomorrow at 10.”',
    'We will pay 12 of the 20 invoices.',
    'I will send the report that was due on Friday.',
  ])('%s', (text) => {
    expect(duesIn(text)).toEqual([]);
  });

  test('read in a quoted history, in a sentence beyond measure, or without a clock', () => {
    expect(duesIn('Thank you.\n\n> I will call you tomorrow at 10.')).toEqual([]);
    expect(duesIn(`I will call you ${'very, '.repeat(120)} surely tomorrow at 10.`)).toEqual([]);
    const text = 'I will call you tomorrow at 10.';
    expect(promisesIn({ text, sentences: engine.read(text) }, undefined)).toEqual([]);
  });
});
