import { expect, test } from 'vitest';
import { Recent } from '@/lib/engine/recent';

/** Asks for keys in turn; gives those that had to be worked out. */
function workedOut(most: number, keys: string): string {
  const recent = new Recent<string>(most);
  let log = '';
  for (const key of keys) {
    const value = recent.get(key, () => {
      log += key;
      return key.toUpperCase();
    });
    expect(value).toBe(key.toUpperCase());
  }
  return log;
}

test.each([
  ['each once', 3, 'abcabc', 'abc'],
  ['the oldest goes first', 2, 'abca', 'abca'],
  ['what was asked again is not old', 2, 'abaca', 'abc'],
])('%s', (_, most, keys, expected) => expect(workedOut(most, keys)).toBe(expected));
