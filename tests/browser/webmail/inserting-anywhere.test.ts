import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insert } from '@/lib/webmail/inserting';
import { allOwn as notOwn } from './editable';
import { closureEditors } from './editors/closure-editor';
import { type Editors, textOf } from './editors/editor';
import { plainEditors } from './editors/plain-editor';
import { roosterEditors } from './editors/rooster-editor';
import { richDrafts } from './rich-draft';

/** Where words go in: before or behind a word of the draft, which is `from` (0–1) of the way through it. */
const deeds = fc.record({
  draft: richDrafts,
  from: fc.double({ min: 0, max: 0.99, noNaN: true }),
  words: fc.constantFrom(
    ...(['before', 'behind'] as const).flatMap((where) =>
      ['Thank you.', 'I see. [name] will ring.\n\nKind regards', '- 👍\n- שלום'].map((text) => ({
        where,
        text,
      })),
    ),
  ),
});

function insertionAt(
  draft: string,
  from: number,
  { where, text }: { where: 'before' | 'behind'; text: string },
) {
  const all = [...draft.matchAll(/\S+/g)];
  const { index, 0: word } = all[Math.floor(from * all.length)]!;
  const gap = text.includes('\n') ? '\n\n' : ' ';
  return where === 'before'
    ? { at: index, text: `${text}${gap}` }
    : { at: index + word.length, text: `${gap}${text}` };
}

/** Without how many empty lines there are: leaving a list takes one. */
const shown = (text: string) =>
  text
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

describe.each<[string, Editors, number]>([
  ['the browser’s own editing', plainEditors, 80],
  ['Closure’s editor', closureEditors, 15],
  ['roosterjs', roosterEditors, 40],
])('in %s', (_, editors, numRuns) => {
  test('words go in at any word of any draft, or not at all; undo is exact', async () => {
    const open = await editors();
    let taken = 0;
    const property = fc.asyncProperty(deeds, async ({ draft, from, words }) => {
      const editor = open(draft);
      const { body, family } = editor;
      const before = { text: textOf(body), html: body.innerHTML };
      const insertion = insertionAt(before.text, from, words);
      const result = insert({ body, editor: family, notOwn, insertion, expected: before.text });
      if (!result.ok) {
        expect(result).toEqual({ ok: false, reason: 'refused' });
        expect(textOf(body)).toBe(before.text);
        return;
      }
      taken += 1;
      const { at, text } = insertion;
      const after = shown(before.text.slice(0, at) + text + before.text.slice(at));
      expect(shown(textOf(body))).toBe(after);
      await editor.noted();
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect.poll(() => textOf(body)).toBe(before.text);
      expect(body.innerHTML).toBe(before.html);
    });
    await fc.assert(property, { seed: 5, numRuns, endOnFailure: true });
    expect(taken).toBeGreaterThan(0.9 * numRuns); // what the editor makes something else of is left alone
  }, 60_000);
});
