import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Span } from '@/lib/model';
import { caretIn, replace, replaceableSpans } from '@/lib/webmail/editing';
import { mapText, rangeOf } from '@/lib/webmail/text-map';
import { allOwn as notOwn } from './editable';
import { closureEditors } from './editors/closure-editor';
import { type Editors, type OpenEditor, textOf } from './editors/editor';
import { plainEditors } from './editors/plain-editor';
import { roosterEditors } from './editors/rooster-editor';
import { replacements, richDrafts } from './rich-draft';

/** Something done to a draft: words typed at one place, then words elsewhere replaced. Places are 0–1 of the text. */
const deeds = fc.record({
  draft: richDrafts,
  typed: fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    words: fc.constantFrom('', 'ab', 'c d'),
  }),
  from: fc.double({ min: 0, max: 0.99, noNaN: true }),
  words: fc.integer({ min: 1, max: 3 }),
  replacement: replacements,
});

/** A span of whole words, from about a place on. */
function spanOfWords(text: string, from: number, count: number): Span {
  const all = [...text.matchAll(/\S+/g)];
  const first = Math.floor(from * all.length);
  const last = all[Math.min(first + count, all.length) - 1]!;
  return { start: all[first]!.index, end: last.index + last[0].length };
}

/** Each visible character, outside and within a span, with the tags that it stands under. */
function formatting(body: HTMLElement, { start, end }: Span) {
  const { runs, text } = mapText(body, notOwn);
  const [outside, within]: [string[], Set<string>] = [[], new Set()];
  for (const run of runs) {
    const tags = tagsAround(run.node, body);
    for (let offset = run.start; offset < run.end; offset++) {
      if (text[offset] === ' ') continue;
      if (offset < start || offset >= end) outside.push(`${text[offset]} ${tags}`);
      else within.add(tags);
    }
  }
  return { outside, within };
}

function tagsAround({ parentElement }: Node, body: HTMLElement): string {
  if (!parentElement || parentElement === body) return '';
  const { tagName, style } = parentElement;
  const attributes = `${parentElement.getAttribute('href') ?? ''} ${style.cssText}`;
  return `${tagsAround(parentElement, body)}<${tagName} ${attributes}>`;
}

/** Where a caret is to be once a span is replaced; null where it was in the span, or nowhere. */
function caretAfter(caret: number | null, { start, end }: Span, { length }: string): number | null {
  if (caret === null || (caret >= start && caret <= end)) return null;
  return caret < start ? caret : caret + length - (end - start);
}

async function type({ body, noted }: OpenEditor, at: number, words: string) {
  const map = mapText(body, notOwn);
  const offset = Math.floor(at * (map.text.length - 1));
  const place = rangeOf(map, { start: offset, end: offset + 1 });
  if (!place || words === '') return;
  body.focus();
  body.ownerDocument.getSelection()!.collapse(place.startContainer, place.startOffset);
  await userEvent.keyboard(words);
  await noted();
}

/** A blank at the edge of a line does not show, and an editor may drop it. */
const shown = (text: string) => text.replace(/^ | $/gm, '');

// Each with how many drafts: Closure's editor is the slowest to undo.
describe.each<[string, Editors, number]>([
  ['a plain box', plainEditors, 40],
  ['Closure’s editor', closureEditors, 16],
  ['roosterjs', roosterEditors, 40],
])('in %s', (_, editors, numRuns) => {
  test('a replacement changes just its words, or nothing; undo and redo are exact', async () => {
    const open = await editors();
    let exact = 0;
    const property = fc.asyncProperty(deeds, async ({ draft, typed, from, words, replacement }) => {
      const editor = open(draft);
      const { body, family } = editor;
      await type(editor, typed.at, typed.words);
      const before = { text: textOf(body), html: body.innerHTML };
      const span = spanOfWords(before.text, from, words);
      const expected = before.text.slice(span.start, span.end);
      const around = formatting(body, span);
      const isExact = replaceableSpans(mapText(body, notOwn)).some(
        ({ start, end }) => start <= span.start && span.end <= end,
      );
      const caret = caretAfter(caretIn(body, mapText(body, notOwn)), span, replacement);
      const result = replace({ body, editor: family, notOwn, span, expected, replacement });

      if (!isExact) {
        expect(result).toEqual({ ok: false, reason: 'refused' });
        expect(body.innerHTML).toBe(before.html);
        return;
      }
      exact += 1;
      expect(result).toEqual({ ok: true });
      const after = shown(before.text.slice(0, span.start) + replacement + before.text.slice(span.end));
      expect(shown(textOf(body))).toBe(after);
      if (caret !== null) expect(caretIn(body, mapText(body, notOwn))).toBe(caret);
      const now = formatting(body, { start: span.start, end: span.start + replacement.length });
      expect(now.outside).toEqual(around.outside);
      if (replacement !== '') expect(now.within).toEqual(around.within);

      await editor.noted();
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect.poll(() => textOf(body)).toBe(before.text);
      expect(body.innerHTML).toBe(before.html);
      await userEvent.keyboard('{Control>}y{/Control}');
      await expect.poll(() => shown(textOf(body))).toBe(after);
    });
    await fc.assert(property, { seed: 3, numRuns, endOnFailure: true });
    expect(exact).toBeGreaterThan(numRuns / 2);
  }, 30_000);
});
