import { describe, expect, test } from 'vitest';
import { itemsOn, talk, wrote } from '@/tests/unit/coach/thread';

const request = 'Hello, could you send me the hours of the pool? Thank you, Sam';

function courteous(draft: string) {
  return itemsOn('courtesy', talk(request, draft)).map(({ met }) => met);
}

test('offers a greeting with their name', () => {
  const [item] = itemsOn('courtesy', talk(request, 'Six to nine. Closed on Mondays.'));
  expect(item).toMatchObject({ met: false, evidence: '', insertion: { at: 0, text: 'Hi Sam,\n\n' } });
});

test('greets as formally as they do', () => {
  const [item] = itemsOn('courtesy', talk('Dear Sirs,\n\nWhen does the pool open?', 'At six.'));
  expect(item?.insertion?.text).toBe('Dear Sam,\n\n');
});

describe('is met by warmth in any words', () => {
  test.each([
    'Hello Sam, six to nine.',
    'Six to nine, and thank you for asking.',
    'Sam, it is six to nine.',
    'Six to nine. Enjoy your swim!',
    'Six to nine.\n\nBest wishes,\nAna',
    'Oh, congratulations on the new baby! Six to nine.',
    'I am sorry that the sign fell down. Six to nine.',
  ])('“%s”', (draft) => expect(courteous(draft)).toEqual([true]));
});

test.each(['Six to nine. Closed on Mondays.', 'See the website.', 'Form attached. Fill in both pages.'])(
  'is not met by “%s”',
  (draft) => expect(courteous(draft)).toEqual([false]),
);

test('a quick exchange needs no greeting each time', () => {
  const thread = [
    wrote('Sam Hill', 'Is the pool open?', '2026-05-05T10:00:00'),
    wrote('Ana', 'Hi Sam, yes.', '2026-05-05T10:02:00'),
    wrote('Sam Hill', 'and the sauna', '2026-05-05T10:03:00'),
  ];
  expect(itemsOn('courtesy', talk(thread, 'That, too.'))).toEqual([]);
  const later = [...thread.slice(0, 2), wrote('Sam Hill', 'and the sauna', '2026-05-07T10:03:00')];
  expect(itemsOn('courtesy', talk(later, 'That, too.'))).toMatchObject([{ met: false }]);
});
