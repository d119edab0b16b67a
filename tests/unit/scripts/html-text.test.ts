import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '@/scripts/analyze/html-text';

describe('htmlText', () => {
  it.each([
    ['lines of their own', '<div>Hello</div><div>there</div>', 'Hello\nthere'],
    ['an empty line, as Gmail writes it', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break at the end of a block', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['paragraphs', '<p>one</p>\n\n<p>two</p>', 'one\n\ntwo'],
    ['nested blocks as one edge', '<div><div><p>one</p></div></div><p>two</p>', 'one\n\ntwo'],
    ['white space as a browser shows it', 'a\n  <b>b </b>\t <i> c</i>', 'a b c'],
    [
      'cells apart',
      '<table><tr><td>Total</td><td>£9</td></tr><tr><td>Paid</td></tr></table>',
      'Total £9\nPaid',
    ],
    [
      'entities',
      'Caf&eacute; &amp; bar&#8217;s&nbsp;&#x1F600;&hellip; &unknown;',
      'Café & bar’s 😀… &unknown;',
    ],
    ['an entity that names no character', 'a&#0;b&#x110000;c', 'a\ufffdb\ufffdc'],
    [
      'nothing of styles, scripts and comments',
      '<style>p{}</style>a<!-- <p>b</p> --><script>c<d</script>e',
      'ae',
    ],
    ['nothing of the head', '<html><head><title>x</title></head><body>y</body></html>', 'y'],
    ['a tag with > in quotes', '<a title="a > b" href=x>link</a>', 'link'],
    ['a < that begins no tag', 'if a < b and 3<4', 'if a < b and 3<4'],
    ['upper case', '<P>one</P><BR><DIV>two</DIV>', 'one\n\ntwo'],
  ])('keeps %s', (_, html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('puts quoted history behind > as a plain mail does', () => {
    const html =
      '<div>I disagree.</div><div>On Monday Sam wrote:<br><blockquote><div>No.</div><div>Sorry.</div><blockquote>Why?</blockquote></blockquote></div>';
    expect(htmlText(html)).toBe('I disagree.\nOn Monday Sam wrote:\n\n> No.\n> Sorry.\n\n> > Why?');
  });

  it('takes any text and leaves no tag of those it knows', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '<p',
      '<!--',
      '-->',
      '</',
      '<style>',
      '&amp;',
      '&#',
      'a b',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(htmlText(pieces.join(''))).not.toMatch(/<(p|style)\b[^<]*>/);
      }),
    );
  });

  it.each(['<a ', '<!--', '<style>', '<a "', '<', '<blockquote>'])(
    'takes a long run of %s in its stride',
    (piece) => {
      // Quadratic work on this length would take minutes and run into the time limit.
      expect(htmlText(piece.repeat(200_000)).length).toBeLessThan(piece.length * 200_000 + 1);
    },
  );
});
