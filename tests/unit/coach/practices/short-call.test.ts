import { describe, expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

const advised = (words: string, draft = '') => adviceOn('short-call', talk(words, draft));

describe('a call begins', () => {
  test.each([
    'Hi Sam, ringing you now.',
    'Calling you on 01632 960340 this minute.',
    'Let me give you a bell straight away.',
    'Your phone will ring in a minute, it is me.',
    'I will call you right now on your mobile.',
    'Picking up the phone as I write.',
    'Give me two seconds and I am dialling.',
    'I am about to phone you.',
    'Ringing!',
  ])('%s', (draft) => {
    expect(advised('Could somebody ring me?', draft)).toBeDefined();
  });

  test('by our last message, and is given ten minutes', () => {
    const thread = [
      wrote('Sam Hill', 'Ring me.'),
      wrote('Ana', 'Ringing you now, Sam.', '2026-05-05T10:02:00'),
    ];
    expect(adviceOn('short-call', talk(thread))?.kit).toMatchObject({ name: 'call', minutes: 10 });
  });

  test('by their words', () => {
    expect(advised('The phone is ringing, is that you?')).toBeDefined();
  });
});

describe('no call begins', () => {
  test.each([
    ['When do you call?', 'Hi Sam, I will ring you on Friday at ten.'],
    ['As we said when we spoke in January, the fee stays.', ''],
    ['What is your call-out charge?', 'It is 85, Sam.'],
    ['Good call on the labels, they look great.', ''],
    ['Our script calls your endpoint now and gets a 429.', 'The limit is 30 calls a minute.'],
    ['Thank you for ringing me this morning.', 'My pleasure, Sam.'],
    ['I tried calling you, nobody picked up.', 'I am sorry, Sam. We were in a meeting.'],
    ['Please do not ring me.', 'Of course, Sam, I write.'],
  ])('%s / %s', (words, draft) => {
    expect(advised(words, draft)).toBeUndefined();
  });

  test('by words of the day before', () => {
    const thread = [
      wrote('Sam Hill', 'Ring me.'),
      wrote('Ana', 'Ringing you now, Sam.', '2026-05-05T10:02:00'),
    ];
    expect(adviceOn('short-call', talk(thread), { now: '2026-05-06T09:00:00' })).toBeUndefined();
  });
});
