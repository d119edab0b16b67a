import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gmailNotOwn } from '@/lib/webmail/gmail-selectors';
import { mapText, objectMark, offsetOf, rangeOf } from '@/lib/webmail/text-map';
import { allOwn, editable } from './editable';

describe('the text of an editable element', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'an empty body': ['<br>', ''],
    'lines in blocks': ['<div>Hi Dana,</div><div><br></div><div>thanks.</div>', 'Hi Dana,\n\nthanks.'],
    'the first line outside a block': ['Hi Dana,<div>thanks.</div>', 'Hi Dana,\nthanks.'],
    'line breaks': ['one<br>two<br><br>three<br>', 'one\ntwo\n\nthree'],
    'nested tags': ['you <b>ne<i>ver</i></b> <span><u>listen</u></span>', 'you never listen'],
    'nested blocks': ['<div><div>one</div><div><div>two</div></div></div>three', 'one\ntwo\nthree'],
    'a list': ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    'blanks of the source between tags': ['\n  <div>one</div>\n  <div>two</div>\n', 'one\ntwo'],
    'hard and soft blanks': ['one&nbsp;two\n\tthree', 'one two  three'],
    'a picture among the words': ['one <img alt="x"> two', `one ${objectMark} two`],
    'emoji and right-to-left': ['👩‍👩‍👧 <b>שלום</b> e\u0301', '👩‍👩‍👧 שלום e\u0301'],
    'quoted mail': [
      'mine<div class="gmail_quote"><div class="gmail_attr">On Monday</div>theirs</div>',
      'mine',
    ],
    'a quotation': ['mine<blockquote>theirs</blockquote><div>mine again</div>', 'mine\nmine again'],
    'folded quoted mail': ['mine<div class="ajR"><img></div>', 'mine'],
    'a signature': [
      'mine<br clear="all"><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam<br>+49</div>',
      'mine',
    ],
    'what is hidden': ['mine<div style="display:none">hidden</div><p hidden>too</p>', 'mine'],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    expect(mapText(editable(html), gmailNotOwn).text).toBe(text);
  });

  test('keeps the lines of preformatted text', () => {
    const body = editable('one\n two');
    body.style.whiteSpace = 'pre-wrap';
    expect(mapText(body, allOwn).text).toBe('one\n two');
  });

  test('of a form whose fields have the names of what a walk asks for', () => {
    const asked = ['nodeType', 'tagName', 'nodeName', 'matches', 'firstChild', 'nextSibling', 'parentNode'];
    const fields = asked.map((name) => `<input name="${name}">`).join('');
    const body = editable(`<div>before</div><form>${fields}<div>inside</div></form><div>after</div>`);
    const marks = objectMark.repeat(asked.length);
    expect(mapText(body, gmailNotOwn).text).toBe(`before\n${marks}\ninside\nafter`);
  });

  test('survives a mail of deep nesting', () => {
    const body = editable('');
    let deepest: Element = body;
    for (let depth = 0; depth < 5_000; depth += 1)
      deepest = deepest.appendChild(document.createElement('div'));
    deepest.textContent = 'deep';
    expect(mapText(body, allOwn).text).toBe('deep');
  });
});

describe('spans and ranges', () => {
  test('a span across tags', () => {
    const map = mapText(editable('you <b>ne<i>ver</i></b> listen'), allOwn);
    expect(rangeOf(map, { start: 4, end: 9 })?.toString()).toBe('never');
  });

  test('a span across lines covers the words of both', () => {
    const map = mapText(editable('<div>one</div><div>two</div>'), allOwn);
    expect(map.text).toBe('one\ntwo');
    expect(rangeOf(map, { start: 1, end: 6 })?.toString()).toBe('netw');
  });

  test('a span of nothing but a line end has no range, nor has one outside the text', () => {
    const map = mapText(editable('<div>one</div><div>two</div>'), allOwn);
    for (const span of [
      { start: 3, end: 4 },
      { start: 2, end: 2 },
      { start: 7, end: 9 },
      { start: 5, end: 2 },
    ])
      expect(rangeOf(map, span)).toBeNull();
  });

  test('a caret in an empty line is after the words before it', () => {
    const body = editable('<div>one</div><div><br></div><div>two</div>');
    const map = mapText(body, allOwn);
    expect(offsetOf(map, body.children[1]!, 0)).toBe(3);
    expect(offsetOf(map, body, 0)).toBe(0);
    expect(offsetOf(map, body.children[2]!.firstChild!, 1)).toBe(6);
  });

  test('any span of any body goes to a range of its words and back', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.nat(), (html, one, other) => {
        const map = mapText(editable(html), gmailNotOwn);
        const [start, end] = [one % (map.text.length + 1), other % (map.text.length + 1)].sort(
          (a, b) => a - b,
        );
        const range = rangeOf(map, { start: start!, end: end! });
        const words = map.text.slice(start, end).replaceAll(/[\n\uFFFC]/g, '');
        if (!range) {
          expect(words).toBe('');
          return;
        }
        const back = [
          offsetOf(map, range.startContainer, range.startOffset),
          offsetOf(map, range.endContainer, range.endOffset),
        ];
        expect(map.text.slice(...back)).toBe(
          map.text.slice(start, end).replace(/^[\n\uFFFC]+|[\n\uFFFC]+$/g, ''),
        );
        expect(back[0]).toBeGreaterThanOrEqual(start!);
        expect(back[1]).toBeLessThanOrEqual(end!);
      }),
      { numRuns: 300 },
    );
  });

  test('the runs tile the text, in any body', () => {
    fc.assert(
      fc.property(bodies, (html) => {
        const { text, runs } = mapText(editable(html), gmailNotOwn);
        let at = 0;
        for (const { node, start, end } of runs) {
          expect(text.slice(at, start)).toMatch(/^[\n\uFFFC]*$/);
          expect(text.slice(start, end)).toBe(node.data.replaceAll(/[\t\r\n\u00A0]/g, ' '));
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\n\uFFFC]*$/);
      }),
      { numRuns: 300 },
    );
  });
});

/** Bodies as an editor may make them: words, blanks, tags within tags, quoted mail, signatures, pictures. */
const words = fc.oneof(
  fc.constantFrom(
    'you never listen ',
    'שלום',
    '👩‍👩‍👧',
    'e\u0301',
    ' ',
    '\n  ',
    '&nbsp;',
    '&amp;',
    '<br>',
    '<img>',
  ),
  fc.string().map((text) => text.replaceAll(/[<>&\0\r]/g, '')),
);
const { body: bodies } = fc.letrec<{ body: string; node: string }>((tie) => ({
  body: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc
      .tuple(
        fc.constantFrom('div', 'b', 'span', 'p', 'blockquote', 'div class="gmail_signature"', 'ul', 'li'),
        tie('body'),
      )
      .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
  ),
}));
