import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { caretIn } from '@/lib/webmail/editing';
import { gmailNotOwn } from '@/lib/webmail/gmail-selectors';
import { insert } from '@/lib/webmail/inserting';
import { outlookNotOwn } from '@/lib/webmail/outlook-selectors';
import { mapText, type NotOwn } from '@/lib/webmail/text-map';
import { allOwn } from './editable';
import { closureEditors } from './editors/closure-editor';
import { type OpenEditor, textOf } from './editors/editor';
import { plainEditors } from './editors/plain-editor';
import { roosterEditors } from './editors/rooster-editor';

const draft =
  '<div>Dana,</div><div><br></div><div>the driver <b>came</b>.</div><div><br></div><div>Sam</div>';
const draftText = 'Dana,\n\nthe driver came.\n\nSam';
const sorry = 'I am sorry about the wait.';

/** Puts words into an editor, at an offset of its text. */
function put({ body, family }: OpenEditor, at: number, text: string, notOwn: NotOwn = allOwn) {
  const expected = mapText(body, notOwn).text;
  return insert({ body, editor: family, notOwn, insertion: { at, text }, expected });
}

const selected = ({ body }: OpenEditor) => body.ownerDocument.getSelection()!.toString();
const caret = ({ body }: OpenEditor) => caretIn(body, mapText(body, allOwn));

describe.each([
  ['the browser’s own editing', plainEditors],
  ['Closure’s editor', closureEditors],
  ['roosterjs', roosterEditors],
])('in %s', (_, editors) => {
  const openEditor = async (html: string) => (await editors())(html);
  const undo = async ({ noted }: OpenEditor) => {
    await noted();
    await userEvent.keyboard('{Control>}z{/Control}');
  };

  test.each<[what: string, at: number, text: string]>([
    ['words before a sentence', draftText.indexOf('the'), `${sorry} `],
    ['a paragraph before a sentence', draftText.indexOf('the'), `${sorry}\n\n`],
    ['a paragraph before the sign-off', draftText.indexOf('Sam'), `${sorry}\n\n`],
    ['a paragraph at the end', draftText.length, `\n\n${sorry}`],
    ['two paragraphs and a list at the start', 0, `${sorry}\n\nIn short:\n- one\n- two\n\n`],
    ['words on an empty line', draftText.indexOf('\n') + 1, sorry],
    ['a line within a sentence', draftText.indexOf('came'), '\nhas '],
  ])('%s go in as if typed, and one undo takes them out', async (_what, at, text) => {
    const editor = await openEditor(draft);
    const { innerHTML } = editor.body;
    expect(put(editor, at, text)).toEqual({ ok: true });
    expect(textOf(editor.body)).toBe(draftText.slice(0, at) + text + draftText.slice(at));
    await undo(editor);
    expect(editor.body.innerHTML).toBe(innerHTML);
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(() => textOf(editor.body).length).toBe(draftText.length + text.length);
  });

  test('paragraphs come out as the editor makes them', async () => {
    const editor = await openEditor(draft);
    put(editor, 0, `${sorry}\n\n`);
    const tags = [...editor.body.children].map(({ tagName }) => tagName);
    expect(tags).toEqual(Array(7).fill('DIV'));
    expect(editor.body.children[1]!.textContent).toBe('');
    expect(editor.body.children[1]!.querySelector('br')).not.toBeNull();
    expect(editor.body.querySelector('b')?.textContent).toBe('came');
  });

  test.each<[what: string, html: string, text: string]>([
    ['an empty line', '<div><br></div>', ''],
    ['two empty lines', '<div><br></div><div><br></div>', ''],
    ['a bare line break', '<br>', ''],
    ['an empty first line', '<div><br></div><div>Sam</div>', '\nSam'],
  ])('words go into a draft that is, or begins with, %s', async (_what, html, text) => {
    const editor = await openEditor(html);
    expect(textOf(editor.body)).toBe(text);
    expect(put(editor, 0, `Dana,\n\n${sorry}`)).toEqual({ ok: true });
    expect(textOf(editor.body)).toBe(`Dana,\n\n${sorry}${text}`);
    await undo(editor);
    expect(textOf(editor.body)).toBe(text);
  });

  test('is a step of its own between what is typed before and after', async () => {
    const editor = await openEditor(draft);
    editor.body.focus();
    await userEvent.keyboard('{Control>}{End}{/Control} B');
    await editor.noted();
    expect(put(editor, `${draftText} B`.length, `\n\n${sorry}`)).toEqual({ ok: true });
    await editor.noted();
    await userEvent.keyboard('!');
    await editor.noted();
    expect(textOf(editor.body)).toBe(`${draftText} B\n\n${sorry}!`);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(textOf(editor.body)).toBe(`${draftText} B\n\n${sorry}`);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => textOf(editor.body)).toBe(`${draftText} B`);
  });

  test('the first place to fill in is selected; else the caret goes behind the words', async () => {
    const editor = await openEditor(draft);
    put(editor, 0, 'I will ring you by [day and hour], [name].\n\n');
    expect(selected(editor)).toBe('[day and hour]');
    expect(editor.body.ownerDocument.activeElement).toBe(editor.body);
    const at = textOf(editor.body).length;
    put(editor, at, `\n\n${sorry}`);
    expect(caret(editor)).toBe(at + `\n\n${sorry}`.length);
    put(editor, 0, `${sorry}\n\n`);
    expect(caret(editor)).toBe(sorry.length);
  });

  test('a draft that has changed is left as it is', async () => {
    const { body, family } = await openEditor(draft);
    const { innerHTML } = body;
    const insertion = { at: 0, text: sorry };
    expect(insert({ body, editor: family, notOwn: allOwn, insertion, expected: 'Dana,' })).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(body.innerHTML).toBe(innerHTML);
  });

  test('in a list and behind a link', async () => {
    const list = await openEditor('<div>Dana,</div><ul><li>one</li><li>two</li></ul>');
    const text = textOf(list.body);
    expect(put(list, text.length, `\n\n${sorry}`)).toEqual({ ok: true });
    expect(textOf(list.body).replace(/\n+/g, '\n')).toBe(`${text}\n${sorry}`);
    await undo(list);
    expect(textOf(list.body)).toBe(text);
    const link = await openEditor('<div>see <a href="https://example.org/">the list</a></div>');
    expect(put(link, 'see the list'.length, `\n\n${sorry}`)).toEqual({ ok: true });
    expect(link.body.querySelector('a')?.textContent).toBe('the list');
  });
});

describe('what is not the writer’s own', () => {
  const signature = '<div class="gmail_signature">Sam Okoye<br>Harbour Freight</div>';
  const prefix = '<span class="gmail_signature_prefix">-- </span><br>';
  const quote =
    '<div class="gmail_quote">On Monday Dana wrote:<blockquote>Where are they?</blockquote></div>';

  test.each<[what: string, own: string]>([
    ['under words', '<div>Hello.</div><div><br></div>'],
    ['under empty lines', '<br><br>'],
    ['alone', ''],
  ])('stays as it is %s: signature and quoted mail, in Gmail', async (_, own) => {
    const open = await closureEditors();
    for (const rest of [[signature], [quote], [prefix, signature]]) {
      const editor = open(own + rest.join(''));
      const { body } = editor;
      const { text } = mapText(body, gmailNotOwn);
      expect(put(editor, 0, `${sorry}\n\nThank you.`, gmailNotOwn)).toEqual({ ok: true });
      expect(mapText(body, gmailNotOwn).text).toBe(`${sorry}\n\nThank you.${text}`);
      for (const part of rest) expect(body.innerHTML).toContain(part);
      await editor.noted();
      await userEvent.keyboard('{Control>}z{/Control}');
      expect(mapText(body, gmailNotOwn).text).toBe(text);
      expect(body.innerHTML.endsWith(rest.join(''))).toBe(true);
    }
  });

  test('stays as it is in Outlook', async () => {
    const open = await roosterEditors();
    const rest = '<div id="Signature">Sam Okoye<br>Harbour Freight</div>';
    for (const own of ['<div><br></div>', '<div>Hello.</div>', '']) {
      const editor = open(own + rest);
      const { body } = editor;
      const { innerHTML } = body.querySelector('[id$=Signature]')!;
      const { text } = mapText(body, outlookNotOwn);
      expect(put(editor, text.length, `${text && '\n\n'}${sorry}`, outlookNotOwn)).toEqual({ ok: true });
      expect(mapText(body, outlookNotOwn).text).toBe(`${text}${text && '\n\n'}${sorry}`);
      expect(body.querySelector('[id$=Signature]')!.innerHTML).toBe(innerHTML);
      await userEvent.keyboard('{Control>}z{/Control}');
      expect(mapText(body, outlookNotOwn).text).toBe(text);
    }
  });
});

describe('refuses', () => {
  test('where commands do not work, and leaves no trace', async () => {
    const editor = (await plainEditors())('<div class="gmail_signature">Sam</div>');
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    onTestFinished(() => command.mockRestore());
    const { innerHTML } = editor.body;
    expect(put(editor, 0, sorry, gmailNotOwn)).toEqual({ ok: false, reason: 'refused' });
    expect(editor.body.innerHTML).toBe(innerHTML);
  });

  test('puts the words back when another script makes something else of it', async () => {
    const editor = (await plainEditors())('<div>Dana,</div><div>Sam</div>');
    const meddle = () => {
      editor.body.lastElementChild!.textContent = 'Bye';
    };
    editor.body.addEventListener('input', meddle, { once: true });
    expect(put(editor, 0, `${sorry}\n\n`)).toEqual({ ok: false, reason: 'refused' });
    expect(textOf(editor.body)).toBe('Dana,\nBye');
  });
});
