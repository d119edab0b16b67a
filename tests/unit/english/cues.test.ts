import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

/** Every cue is held to its own examples. */

/** `[Hi] Dana` → the text, and the words in brackets. */
function readExample(example: string) {
  const words = [...example.matchAll(/\[([^\]]*)\]/g)].map(([, inside]) => inside);
  return { text: example.replace(/[[\]]/g, ''), words };
}

describe.each(Object.entries(english.cues))('%s', (id, cue) => {
  const engine = createEngine({ ...english, rules: [], cues: { [id]: cue } });

  function found(text: string): string[] {
    const spans = engine.read(text).flatMap(({ cues }) => cues.get(cue) ?? []);
    return spans.map(({ start, end }) => text.slice(start, end));
  }

  test('is well made', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(cue.flags.length).toBeGreaterThanOrEqual(2);
    expect(cue.passes.length).toBeGreaterThanOrEqual(2);
    expect(cue.says, 'is one sentence').toMatch(/^\p{Lu}[^.!?]*\.$/u);
  });

  test.each(cue.flags)('is found in %s', (example) => {
    const { text, words } = readExample(example);
    expect(words, 'the words that are found stand in [brackets]').not.toEqual([]);
    expect(found(text)).toEqual(words);
  });

  test.each(cue.passes)('is not found in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
