import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import { gmailNotOwn } from '@/lib/webmail/gmail-selectors';
import { mapText } from '@/lib/webmail/text-map';
import { editable } from './editable';

const engine = createEngine(english);
const own = '<div>Hello Dana,</div><div><br></div><div>per my last email, it is done.</div>';
const hot = 'Per my last email, you people are useless.';

/** The flagged words of a draft that is read from an editable element. */
function flagged(html: string): string[] {
  const { text } = mapText(editable(html), gmailNotOwn);
  return engine.assessDraft(text).findings.map(({ start, end }) => text.slice(start, end));
}

describe('of a draft only the writer’s own new words are judged', () => {
  test.each<[beside: string, html: string]>([
    [
      'its quoted mail',
      `<div class="gmail_quote"><div class="gmail_attr">Dana wrote:</div><blockquote class="gmail_quote">${hot}</blockquote></div>`,
    ],
    [
      'its signature',
      `<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">${hot}</div>`,
    ],
    ['its folded history', `<div class="ajR" role="button">${hot}</div><div class="adL">${hot}</div>`],
    [
      'a signature that has lost its class',
      `<div><br></div><span>-- </span><br><div dir="ltr">Sam<br>${hot}</div>`,
    ],
    [
      'a signature in divisions that has lost its class',
      `<div>--&nbsp;</div><div><div>Sam</div><div>${hot}</div></div>`,
    ],
    [
      'quoted mail that has lost its class',
      `<div><br></div><div>On Mon, Nov 3, 2025 at 9:12 AM Dana Ruiz &lt;dana@quayside.example&gt; wrote:</div><div>${hot}</div>`,
    ],
    ['lines that were pasted as quoted', `<div>&gt; ${hot}</div>`],
    [
      'a message that is passed on',
      `<div><br></div><div>---------- Forwarded message ---------</div><div>From: Dana</div><div>Date: Monday</div><div><br></div><div>${hot}</div>`,
    ],
  ])('not %s', (_, html) => {
    expect(flagged(own + html)).toEqual(['per my last email']);
    expect(flagged(`<div>Hello Dana, it is done.</div>${html}`)).toEqual([]);
  });
});
