import { describe, expect, test } from 'vitest';
import { fromOtherSide } from '@/lib/english/other-side';

test.each([
  ['You lost my key.', 'we lost your key'],
  ['Your man was rude to us and left.', 'our man was rude to you and left'],
  ['And I told you that it was late!', 'you told us that it was late'],
  ['The rota you host was down.', 'the rota we host was down'],
  ['I was charged twice AGAIN.', 'you were charged twice again'],
  ["I've sent you three letters.", 'you have sent us three letters'],
  ["We'd like to know why you closed.", 'you would like to know why we closed'],
  ['Ordered two, got one.', 'you ordered two, got one'],
  ['Good morning, the lamp came broken.', 'the lamp came broken'],
  ['Third week in a row the rota is wrong.', 'third week in a row the rota is wrong'],
  ['You sent it to a house that was sold LAST WEEK.', 'we sent it to a house that was sold last week'],
  ['You sent it to the NHS.', 'we sent it to the NHS'],
  ['Noor was told to wait.', 'Noor was told to wait'],
])('%s', (told, turned) => expect(fromOtherSide(told)).toBe(turned));

describe('nothing is turned that would not read well', () => {
  test.each([
    'Where is my key?',
    'Three weeks of this.',
    'He said “never again” and left.',
    'You people lost it.',
    `The lamp came broken${' and the shade was torn'.repeat(9)}.`,
  ])('%s', (told) => expect(fromOtherSide(told)).toBeUndefined());
});
