import { describe, expect, test } from 'vitest';
import { adviceOn, reportOf, talk, team, wrote } from '@/tests/unit/coach/thread';

const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const advised = (words: string, draft = '') => adviceOn('call-back', talk(words, draft));

describe('enraged, and nothing to offer yet', () => {
  test.each([
    ['You useless idiots have lost my passport, and not one of you can say where it is!', ''],
    [
      'WHAT HAPPENED TO MY DOG? I am shaking with rage. You people are a disgrace.',
      'Dear Sam, we do not know yet what happened.',
    ],
    ['I am livid. You clowns wiped ten years of photos.', 'Hi Sam, our engineers are still looking into it.'],
    ['You people are useless. I do not want a voucher, I do not want your apology, I want my ring back!', ''],
    [
      'Furious does not cover it. You lost my samples. Do not dare to tell me to be patient, you incompetent lot.',
      'The lab has no trace of them so far.',
    ],
  ])('%s', (words, draft) => {
    expect(advised(words, draft)).toBeDefined();
  });

  test('is offered two times in hours, and no call before that', () => {
    const thread = [
      wrote(
        'Sam Hill',
        'You useless idiots lost my passport! Where is it? Nobody knows!',
        '2026-05-05T10:10:00',
      ),
    ];
    const { advice } = reportOf(talk(thread), { team: { ...team, hours } });
    const practices = advice.map(({ practice }) => practice);
    expect(practices).toContain('call-back');
    expect(practices).not.toContain('phone-call');
    const words = advice.find(({ practice }) => practice === 'call-back')?.kit?.words?.text;
    expect(words).toContain('today at 11:30');
    expect(words).toContain('today at 13:30');
  });

  test('has brackets where the team has set no hours', () => {
    const advice = advised('You useless idiots lost my passport! Nobody knows where it is!');
    expect(advice?.kit?.words?.text).toContain('[day and time]');
  });
});

describe('no call-back', () => {
  test.each([
    ['Could you call me back when you have a minute?', ''],
    ['I am livid. You left the gate open.', 'Sam, I am at the gate now and it is shut. I am sorry.'],
    ['You useless lot charged me twice. Put the second one back and we are done.', ''],
    ['The payment callback fails with an unknown error.', ''],
    ['A bit disappointed, but thank you for the new date.', ''],
    [
      'You useless idiots lost my passport, and nobody knows where it is!',
      'Sam, I do not know where it is yet. I am going through the cameras, and will ring you at 3 today.',
    ],
    ['Nobody knows where it is? I will find you and break your legs.', ''],
    ['You useless idiots lost it and nobody knows where it is. Do not phone me, I am deaf.', ''],
  ])('%s', (words, draft) => {
    expect(advised(words, draft)).toBeUndefined();
  });
});
