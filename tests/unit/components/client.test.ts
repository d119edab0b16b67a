import { describe, expect, test } from 'vitest';
import { firstNameOf, newestOf, onlyClientOf } from '@/components/client';
import type { Message } from '@/lib/model';

const from = (from: Message['from'], name?: string): Message => ({
  from,
  text: '',
  ...(name ? { name } : {}),
});

describe('firstNameOf', () => {
  test.for([
    ['Dana Ruiz', 'Dana'],
    ['Ruiz, Dana', 'Dana'],
    [' Dana ', 'Dana'],
    ['R. Stokes', 'R. Stokes'],
    ['J.P. Roux', 'J.P. Roux'],
    ['dana@harbour.example', null],
    ['', null],
    [undefined, null],
  ] as const)('%s → %s', ([name, first]) => {
    expect(firstNameOf({ ...(name === undefined ? {} : { name }) })).toBe(first);
  });
});

test('newestOf is the last message of a client', () => {
  const thread = [from('client', 'Tom'), from('client', 'Dana'), from('us')];
  expect(newestOf({ thread, draft: '' })?.name).toBe('Dana');
  expect(newestOf({ thread: [from('us')], draft: '' })).toBeUndefined();
});

test('onlyClientOf names a client who writes alone', () => {
  const named = (...thread: Message[]) => onlyClientOf({ thread, draft: '' });
  expect(named(from('client', 'Dana Ruiz'), from('us', 'Sam'), from('client', 'Dana Ruiz'))).toBe('Dana');
  expect(named(from('client', 'Dana Ruiz'), from('client', 'Tom Hale'))).toBeNull();
  expect(named(from('client'), from('client', 'Tom Hale'))).toBeNull();
  expect(named(from('us', 'Sam'))).toBeNull();
});
