import { afterEach, describe, expect, test } from 'vitest';
import { groundUnder } from '@/lib/webmail/ground';
import { Marks } from '@/lib/webmail/marks';
import { mapText, rangeOf } from '@/lib/webmail/text-map';
import { drawn } from './drawn';
import { allOwn, editable } from './editable';
import '@/lib/webmail/marks.css';

function rangeAt(body: HTMLElement, words: string): Range {
  const map = mapText(body, allOwn);
  const start = map.text.indexOf(words);
  return rangeOf(map, { start, end: start + words.length })!;
}

afterEach(() => CSS.highlights.clear());

describe('marks', () => {
  test('are wavy for what is likely to hurt, dotted for what is worth a look or to be filled in', () => {
    const body = editable('you <b>nev</b>er listen, as soon as possible, by [date]');
    new Marks().draw(
      body,
      [
        { range: rangeAt(body, 'never'), cause: 'warning' },
        { range: rangeAt(body, 'as soon as possible'), cause: 'info' },
        { range: rangeAt(body, 'you'), cause: 'error' },
        { range: rangeAt(body, '[date]'), cause: 'blank' },
      ],
      'light',
    );
    expect(drawn()).toEqual({
      'evenkeel-a-light': ['never', 'you'],
      'evenkeel-b-light': ['as soon as possible'],
      'evenkeel-c-light': ['[date]'],
    });
    for (const ground of ['light', 'dark']) {
      expect(styleOf(body, `evenkeel-a-${ground}`).textDecorationStyle).toBe('wavy');
      const [toLookAt, toFill] = ['b', 'c'].map((name) => styleOf(body, `evenkeel-${name}-${ground}`));
      expect(toLookAt!.textDecorationStyle).toBe('dotted');
      expect(toFill!.textDecorationStyle).toBe('dotted');
      expect(toFill!.textDecorationColor).not.toBe(toLookAt!.textDecorationColor);
    }
    expect(styleOf(body, 'evenkeel-open-light').backgroundColor).toBe('rgba(236, 132, 66, 0.18)');
    expect(styleOf(body, 'evenkeel-open-dark').backgroundColor).toBe('rgba(240, 154, 102, 0.2)');
  });

  test('of several drafts share the page, and each takes back its own only', () => {
    const [one, other] = [editable('you never'), editable('you always')];
    const marks = new Marks();
    marks.draw(one, [{ range: rangeAt(one, 'never'), cause: 'warning' }], 'light');
    marks.draw(other, [{ range: rangeAt(other, 'always'), cause: 'warning' }], 'light');
    marks.wash(marks, rangeAt(other, 'always'), 'light');
    expect(drawn()).toEqual({ 'evenkeel-a-light': ['never', 'always'], 'evenkeel-open-light': ['always'] });
    marks.draw(one, [{ range: rangeAt(one, 'you'), cause: 'info' }], 'dark');
    marks.erase(marks);
    expect(drawn()).toEqual({ 'evenkeel-a-light': ['always'], 'evenkeel-b-dark': ['you'] });
    marks.erase(one);
    marks.erase(other);
    expect(drawn()).toEqual({});
  });

  test('leave the HTML as it is', () => {
    const body = editable('you <b>nev</b>er listen');
    const { outerHTML } = body;
    new Marks().draw(body, [{ range: rangeAt(body, 'never'), cause: 'warning' }], 'light');
    expect(body.outerHTML).toBe(outerHTML);
  });
});

describe('the ground under a text', () => {
  test('is that of the nearest painted element', () => {
    const body = editable('<div><span>x</span></div>');
    const span = body.querySelector('span')!;
    expect(groundUnder(span)).toBe('light');
    body.style.background = '#1f1f1f';
    expect(groundUnder(span)).toBe('dark');
    body.querySelector('div')!.style.background = 'rgb(255 255 255 / 20%)';
    expect(groundUnder(span)).toBe('dark');
    body.querySelector('div')!.style.background = 'rgb(255 255 255 / 90%)';
    expect(groundUnder(span)).toBe('light');
  });

  test('is told by the text where nothing is painted', () => {
    const body = editable('x');
    expect(groundUnder(body)).toBe('light');
    body.style.color = '#eee';
    expect(groundUnder(body)).toBe('dark');
  });
});

function styleOf(body: HTMLElement, highlight: string): CSSStyleDeclaration {
  return getComputedStyle(body, `::highlight(${highlight})`);
}
