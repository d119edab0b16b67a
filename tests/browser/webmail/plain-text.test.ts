import { describe, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { cover } from '@/lib/webmail/rectangle';
import popups from '@/tests/fixtures/gmail/compose-popups-2025-en.built.html?raw';
import { drawn } from './drawn';
import { button, card, focused, host, openPage, pill } from './open-page';

const wordy = 'As I already explained, it comes as soon as possible. Sam';

const field = () => document.querySelector<HTMLTextAreaElement>('textarea.Ak')!;
const mirror = () => host()?.shadowRoot?.querySelector<HTMLElement>('.mirror') ?? null;
const ranges = () => [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[]);

/** A draft in plain-text mode that has been written and judged. */
async function openField(words = wordy) {
  const opened = await openPage(popups);
  field().focus();
  document.execCommand('insertText', false, words);
  await expect.poll(() => ranges().length).toBeGreaterThan(0);
  return opened;
}

/** For each mark, the letters of the field itself at the places where the mark's are drawn. */
function wordsUnderMarks(): string[] {
  return ranges().map(({ startContainer, startOffset, endOffset }) => {
    const letter = document.createRange();
    const letters = Array.from({ length: endOffset - startOffset }, (_, index) => {
      letter.setStart(startContainer, startOffset + index);
      letter.setEnd(startContainer, startOffset + index + 1);
      const { left, top, width, height } = letter.getBoundingClientRect();
      const place = document.caretPositionFromPoint(left + width / 4, top + height / 2);
      expect(place?.offsetNode).toBe(field());
      return field().value[place!.offset];
    });
    return letters.join('');
  });
}

const bothPhrases = ['As I already explained', 'as soon as possible'];

describe('the marks of a draft in plain-text mode', () => {
  test('are drawn on its words, and change nothing of the field', async () => {
    await openField();
    expect(drawn()).toEqual({
      'evenkeel-a-light': ['As I already explained'],
      'evenkeel-b-light': ['as soon as possible'],
    });
    expect(wordsUnderMarks()).toEqual(bothPhrases);
    expect(field().value).toBe(wordy);
    expect(field().getAttribute('style')).toBeNull();
    const drawnWith = (name: string) =>
      getComputedStyle(mirror()!.firstElementChild!, `::highlight(${name})`);
    expect(drawnWith('evenkeel-a-light').textDecorationStyle).toBe('wavy');
    expect(drawnWith('evenkeel-b-light').textDecorationStyle).toBe('dotted');
    expect(getComputedStyle(mirror()!.firstElementChild!).color).toBe('rgba(0, 0, 0, 0)');
  });

  test.each<[what: string, style: string]>([
    ['a font of unequal letters', 'font: 17px/1.9 Georgia, serif'],
    ['spaced letters and words', 'letter-spacing: 1.5px; word-spacing: 6px'],
    ['padding and a thick border', 'padding: 3px 40px 9px 21px; border: 7px solid red'],
    ['a narrow field, which wraps', 'width: 150px; font: 15px sans-serif'],
    ['a scroll bar', 'height: 120px; min-height: 0; overflow-y: scroll; width: 300px'],
    ['right to left', 'direction: rtl; font-size: 10px; overflow-y: scroll'],
    ['centred, in capitals', 'text-align: center; text-transform: uppercase; width: 240px'],
    ['scaled', 'scale: 0.8; transform-origin: 0 0'],
  ])('stand exactly there with %s', async (_, style) => {
    await openPage(popups);
    field().style.cssText = style;
    field().focus();
    document.execCommand('insertText', false, `Hello.\n\nDana. ${wordy}\n\n-- \nSam`);
    await expect.poll(() => ranges().length).toBe(2);
    field().scrollTop = 0;
    await expect.poll(wordsUnderMarks).toEqual(bothPhrases);
  });

  test('follow its scrolling, its size, its type and its place', async () => {
    await openField(`${'line\n'.repeat(30)}${wordy}${'\nline'.repeat(30)}`);
    const { style } = field();
    for (const change of [
      () => field().scrollTo(0, 470),
      () => field().scrollTo(0, 500),
      () => Object.assign(style, { width: '70%' }),
      () => Object.assign(style, { font: '16px/24px serif' }),
      () => field().scrollTo(0, 700),
      () => Object.assign(document.querySelector<HTMLElement>('.dw')!.style, { bottom: '100px' }),
    ]) {
      change();
      await expect.poll(wordsUnderMarks).toEqual(bothPhrases);
    }
  });

  test('are cut off where the field scrolls out of view', async () => {
    await openPage(popups);
    const holder = document.querySelector<HTMLElement>('.Ar.As')!;
    Object.assign(holder.style, { height: '80px', overflow: 'auto' });
    field().style.height = '400px';
    field().focus();
    document.execCommand('insertText', false, wordy);
    const clipped = () => getComputedStyle(mirror()!).clipPath;
    await expect.poll(clipped).toMatch(/^inset\(0px 0px 3[12]\dpx 0px\)$|^inset\(0px 0px 3[12]\dpx\)$/);
    holder.scrollTop = 50;
    await expect.poll(clipped).toMatch(/^inset\(50px /);
  });

  test('hide under whatever lies over the field', async () => {
    await openField();
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position: fixed; inset: 0';
    document.body.append(dialog);
    await expect.poll(() => getComputedStyle(mirror()!).visibility).toBe('hidden');
    dialog.remove();
    await expect.poll(() => getComputedStyle(mirror()!).visibility).toBe('visible');
  });

  test('follow typing at once, and an edit by script that moves the caret', async () => {
    const { background } = await openField(`Dana. ${wordy}`);
    background.judge.mockImplementation(() => new Promise(() => {}));
    field().setSelectionRange(3, 3);
    await userEvent.keyboard('Well. ');
    expect(wordsUnderMarks()).toEqual(bothPhrases);
    field().setRangeText('Hello ', 0, 0, 'end');
    await expect.poll(wordsUnderMarks).toEqual(bothPhrases);
    field().setSelectionRange(22, 22);
    await userEvent.keyboard('x');
    expect(ranges().map(String)).toEqual(['as soon as possible']);
  });

  test('take the colours of the ground under the field', async () => {
    await openField();
    field().style.background = '#1b1d21';
    await expect.poll(() => Object.keys(drawn())).toEqual(['evenkeel-a-dark', 'evenkeel-b-dark']);
  });

  test('go with the field, and come back with it', async () => {
    await openField();
    const mode = document.querySelector<HTMLElement>('.Ar.As')!;
    mode.style.display = 'none';
    await expect.poll(drawn).toEqual({});
    expect(mirror()).toBeNull();
    mode.style.display = 'block';
    await expect.poll(() => ranges().map(String)).toEqual(bothPhrases);
  });
});

describe('a draft in plain-text mode', () => {
  test('is handed on line by line, so that the engine can tell quoted mail and the signature', async () => {
    const draft = `${wordy}\n\n> you never\n\n-- \nSam`;
    const { background } = await openField(draft);
    expect(background.judge.mock.lastCall![0].conversation.draft).toBe(draft);
  });

  test('by keyboard: the card, calmer words, and undo', async () => {
    await openField();
    field().setSelectionRange(wordy.length, wordy.length);
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    expect(focused()).toBe(button('To put it in one place'));
    await userEvent.keyboard('{Enter}');
    const swapped = wordy.replace('As I already explained', 'To put it in one place');
    expect(field().value).toBe(swapped);
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe(swapped.length);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).toBe(wordy);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(field().value).toBe(swapped);
  });

  test('by pointer: a click on a phrase opens the card, at the phrase', async () => {
    await openField();
    const rect = ranges()[1]!.getBoundingClientRect();
    const edge = field().getBoundingClientRect();
    await userEvent.click(field(), {
      position: { x: rect.x + rect.width / 2 - edge.x, y: rect.y + 5 - edge.y },
    });
    expect(card()).toHaveTextContent('Vague time');
    await expect.poll(() => card()!.style.translate).toBeTruthy();
    const caret = ranges()[1]!.getBoundingClientRect();
    await expect.poll(() => cover(card()!.getBoundingClientRect(), caret)).toBe(0);
    await userEvent.click(button('by [day'));
    expect(field().value).toBe(wordy.replace('as soon as possible', 'by [day and hour]'));
  });

  test('tells its input to the page when it takes a change, and refuses words that have changed', async () => {
    const { page } = await openField();
    const heard = vi.fn();
    field().addEventListener('input', heard);
    const request = { draftId: '#msg-a:r-6101', span: { start: 0, end: 2 }, replacement: 'When' };
    expect(page.apply({ ...request, expected: 'Is' })).toEqual({ ok: false, reason: 'changed' });
    expect(heard).not.toHaveBeenCalled();
    expect(page.apply({ ...request, expected: 'As' })).toEqual({ ok: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  test('where commands do not work, is edited plainly, and the page is told', async () => {
    const { page } = await openField();
    const heard = vi.fn();
    field().addEventListener('input', heard);
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const span = { start: 0, end: 22 };
    expect(
      page.apply({ draftId: '#msg-a:r-6101', span, expected: 'As I already explained', replacement: 'So' }),
    ).toEqual({ ok: true });
    command.mockRestore();
    expect(field().value).toBe(wordy.replace('As I already explained', 'So'));
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a phrase is shown by scrolling to it and selecting it', async () => {
    const { page } = await openField(`${'line\n'.repeat(60)}${wordy}`);
    field().scrollTop = 0;
    page.show({ draftId: '#msg-a:r-6101', span: { start: 300, end: 322 } });
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('As I already explained');
    expect(field().scrollTop).toBeGreaterThan(500);
  });

  test('has its pill in its own box', async () => {
    await openField();
    await browserPage.viewport(1100, 900);
    const box = field().closest('.M9')!.getBoundingClientRect();
    await expect.poll(() => cover(pill()!.getBoundingClientRect(), box)).toBeGreaterThan(100);
  });
});
