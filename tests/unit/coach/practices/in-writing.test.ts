import { expect, test } from 'vitest';
import { adviceOn, talk, wrote } from '@/tests/unit/coach/thread';

const team = {
  hours: null,
  routes: [],
  authority: [],
  tickets: 'desk@firm.example',
  security: null,
  support: null,
  scope: [],
};
const roses =
  'As I explained to your florist on Saturday, we are changing the roses to peonies and want four more pieces.';

test('an instruction by word of mouth, with where to write it', () => {
  const advice = adviceOn('in-writing', talk(roses, 'Perfect, Sam.'), { team });
  expect(advice?.reasons[0]).toContain('“As I explained to your florist');
  expect(advice?.kit?.name).toBe('instructions');
  expect(advice?.kit?.words?.text).toContain('desk@firm.example');
});

test('without an address of the team none is named', () => {
  expect(adviceOn('in-writing', talk(roses), { team: null })?.kit?.words?.text).not.toContain('@');
});

test.each([
  'My husband told your driver to leave future deliveries at number 9.',
  'Following our conversation at the gates, please go ahead with the extra sessions as agreed.',
  'We agreed over the phone that you would drop the second module. Please proceed on that footing.',
  'As per our Teams chat, kindly release the second batch and hold the third.',
  'My assistant rang your office on Monday and will have told you who sits where. Please print the cards.',
  'I left you a voicemail with the changes to the menu. OK to go ahead?',
])('%s', (message) => {
  expect(adviceOn('in-writing', talk(message))).toBeDefined();
});

test('extras scattered over several mails', () => {
  const extras = ['Could you make the logo bigger', 'Also, drop the tagline', 'oh and the green of our van'];
  const advice = adviceOn('in-writing', talk(extras.map((text) => wrote('Sam Hill', text))));
  expect(advice?.reasons).toEqual(['Requests are scattered over 3 messages.']);
});

test.each([
  ['written down', 'Further to our call, I confirm in writing: peonies, four more pieces, same date.'],
  ['our own word', 'Your salesman told me on the phone that the trial was free, and now I am charged £20.'],
  ['no instruction', 'Nice chatting to you at the fair, your stand looked great.'],
  ['cannot type', 'I cannot type any more. I told your nurse on the phone which days suit me, so note them.'],
])('not asked for: %s', (_, message) => {
  expect(adviceOn('in-writing', talk(message))).toBeUndefined();
});

test('not where the reply asks for it', () => {
  const draft = 'Lovely, Sam. Could you drop me a line at desk@firm.example with the colours? Then I order.';
  expect(adviceOn('in-writing', talk(roses, draft), { team })).toBeUndefined();
});
