import { describe, expect, test } from 'vitest';
import { parse } from '@/lib/engine/parse';
import { quotations } from '@/lib/engine/quotation';
import { language, tokenizer } from './language';

function parseText(text: string) {
  return parse(text, language([]), tokenizer());
}

function sentences(text: string): string[] {
  return parseText(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['It is done. We sent it!  Is it there?', ['It is done.', 'We sent it!', 'Is it there?']],
    ['Dr. Lee pays approx. 3.50 a day. Good.', ['Dr. Lee pays approx. 3.50 a day.', 'Good.']],
    ['Well... you know… It is late... And dark.', ['Well... you know…', 'It is late...', 'And dark.']],
    ['no. you did it', ['no.', 'you did it']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['It (the file.) is there.', ['It (the file.) is there.']],
    ['He is late.She is not.', ['He is late.', 'She is not.']],
    ['See v1.2 of a.example.org today.', ['See v1.2 of a.example.org today.']],
    ['Hi Ann,\nthanks for the file', ['Hi Ann,', 'thanks for the file']],
    ['Status\nAll is well', ['Status', 'All is well']],
    ['- one thing\n- another\n3. the third', ['one thing', 'another', 'the third']],
    ['you are\nlate', ['you are\nlate']],
    ['First.\n\nSecond', ['First.', 'Second']],
    ['👍\n***\n…', []],
    ['', []],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('a line that a mail program wrapped goes on', () => {
    const wrapped =
      'We looked at all of the files that you have sent us since\nMonday and found two of them empty.';
    expect(sentences(wrapped)).toEqual([wrapped]);
  });

  test.each([
    ['Is it?', '?'],
    ['It is!', '!'],
    ['What?!', '?'],
    ['(Is it?)', '?'],
    ['It is.', '.'],
    ['It is', '.'],
  ])('%s ends with %s', (text, ending) => expect(parseText(text).sentences[0]!.ending).toBe(ending));
});

describe('quotations', () => {
  const quoted = (text: string) =>
    quotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['He said "you are late" and left.', ['"you are late"']],
    ['He said “you are late” and left.', ['“you are late”']],
    ["He said 'you are late' and left.", ["'you are late'"]],
    ['«Tu es en retard», he said', ['«Tu es en retard»']],
    ['A 5" pipe and a 6" pipe', []],
    ["The clients' files don't open", []],
    ['It "never closes', []],
    ['It "closes\n\nin another" paragraph', []],
    ['“he said ‘go’ twice”', ['“he said ‘go’ twice”']],
    ['""', []],
  ])('%j', (text, expected) => expect(quoted(text)).toEqual(expected));

  test("speech is set aside, and stands in its sentence as one word which is nobody's", () => {
    const text = 'He said "You are an idiot. Go." Then he left.';
    const { sentences, setAside } = parseText(text);
    expect(setAside.map(({ start, end }) => text.slice(start, end))).toEqual(['"You are an idiot. Go."']);
    expect(sentences.map(({ tokens }) => tokens.map(({ word }) => word))).toEqual([
      ['he', 'said', ''],
      ['then', 'he', 'left'],
    ]);
  });

  test('one or two words in quotation marks are own words', () => {
    const text = 'Your "expert" is late.';
    const { sentences, setAside } = parseText(text);
    expect(setAside).toEqual([]);
    expect(sentences[0]!.tokens.map(({ word }) => word)).toEqual(['your', 'expert', 'is', 'late']);
    expect(sentences[0]!.quoted).toEqual([{ start: 5, end: 13 }]);
  });

  test('a sentence of nothing but speech is none', () => {
    expect(sentences('"You are late again."\nIt is done.')).toEqual(['It is done.']);
  });
});
