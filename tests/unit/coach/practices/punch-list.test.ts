import { describe, expect, test } from 'vitest';
import { followUpOf } from '@/lib/coach/kits/follow-up';
import { adviceOn, talk } from '@/tests/unit/coach/thread';

const advised = (words: string, draft = '') => adviceOn('punch-list', talk(words, draft));

describe('a call has ended', () => {
  test.each([
    ['Great to speak just now. Send me what we agreed?', ''],
    ['Thank you for the call this morning, it put my mind at rest.', ''],
    ['As discussed on the phone a moment ago, the van comes on Friday.', ''],
    ['Sorry that I had to hang up so fast, the school rang.', ''],
    [
      'Thanks for talking me through it earlier. Who does the forms again?',
      'It was nice to talk, Sam. Do not worry.',
    ],
    ['Good chat!', 'Hi Sam, it was. New logo, shorter text, fewer pictures.'],
    ['Looking forward to your notes from our call.', ''],
    ['Further to our phone conversation today, please go ahead.', ''],
  ])('%s', (words, draft) => {
    expect(advised(words, draft)).toBeDefined();
  });

  test('is confirmed by an email with blanks', () => {
    const kit = advised('Great to speak just now.')?.kit;
    expect(kit).toMatchObject({ name: 'follow-up', words: { to: 'draft' } });
    expect(kit?.words?.text).toContain('[who] [does what] by [day and time]');
  });
});

describe('there is nothing to confirm', () => {
  test.each([
    ['Are we still on for the call at four?', 'Yes, speak at four.'],
    ['You were to ring at two. I waited.', 'I am sorry, Sam. May I ring at three?'],
    ['We spoke last autumn about a roof. Do you still do those?', ''],
    ['My call with the bank went well.', ''],
    ['It would be good to talk next week.', ''],
    ['I rang three times and nobody picked up.', ''],
    [
      'Great to speak just now.',
      'Likewise. To sum up: I send the plan on Monday, you sign it by Wednesday, and Tom orders on Thursday at nine.',
    ],
  ])('%s', (words, draft) => {
    expect(advised(words, draft)).toBeUndefined();
  });
});

describe('the email from notes', () => {
  test('has a line for each point', () => {
    const email = followUpOf('- Ana sends the plan by Monday noon\n2. Sam signs it by Wednesday\n\n', 'Sam');
    expect(email).toContain('Hello Sam,');
    expect(email).toContain('- Ana sends the plan by Monday noon\n- Sam signs it by Wednesday');
    expect(email).toContain('Please correct me if I got something wrong.');
  });

  test('has blanks where nothing was noted or no name is known', () => {
    expect(followUpOf(' \n', undefined)).toContain('Hello [name],');
    expect(followUpOf('', 'Sam')).toContain('- [who] [does what] by [day and time]');
  });
});
