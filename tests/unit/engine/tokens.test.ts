import { describe, expect, test } from 'vitest';
import { tokenizer } from './language';

const tokenize = tokenizer('always', 'good', 'hate', 'idiot', 'shit', 'stuff');

function words(text: string): string[] {
  return tokenize(text, { start: 0, end: text.length }).map(({ word }) => word);
}

/** Each word with the stretch of text it stands for. */
function places(text: string): string[] {
  return tokenize(text, { start: 0, end: text.length }).map(
    ({ word, start, end }) => `${word}=${text.slice(start, end)}`,
  );
}

describe('words', () => {
  test.each([
    ['You always do.', ['you', 'always', 'do']],
    ['re-read the so-called fix', ['re', 'read', 'the', 'so', 'called', 'fix']],
    ['(this) [that] "those"', ['this', 'that', 'those']],
    ['at 3.30pm on 2026-11-21', ['at', '3', '30pm', 'on', '2026', '11', '21']],
    ['', []],
    [' \n\t …!?', []],
    ['👍 ok 👩‍👩‍👧', ['ok']],
    ['C# costs 50%off', ['c', 'costs', '50', 'off']],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  test('an address is one word, which is in no pattern', () => {
    expect(words('see https://you.example/are?an=idiot, or ann@you.example')).toEqual([
      'see',
      'https://you.example/are?an=idiot,',
      'or',
      'ann@you.example',
    ]);
  });
});

describe('contractions', () => {
  test('words that only look like one are what they are', () => {
    expect(words('Here is the cause, for whom it counts, and the ones with a hem.')).toEqual(
      'here is the cause for whom it counts and the ones with a hem'.split(' '),
    );
  });

  test.each([
    ["don't", ['do', 'not']],
    ['don’t', ['do', 'not']],
    ['dont', ['do', 'not']],
    ['DON’T', ['do', 'not']],
    ["can't", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["you're", ['you', 'are']],
    ["I'm", ['i', 'am']],
    ["that's", ['that', 'is']],
    ["let's", ['let', 'us']],
    ["they'd", ['they', 'would']],
    ["client's", ['client']],
    ['well its ill', ['well', 'its', 'ill']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('both halves have the place of the whole', () => {
    expect(places("No, I don't.")).toEqual(['no=No', 'i=I', "do=don't", "not=don't"]);
  });
});

describe('how words are written', () => {
  test.each([
    ['soooo goooood', ['so', 'good']],
    ['stuuuuffff', ['stuff']],
    ['yessss', ['yes']],
    ['hmmmm', ['hm']],
    ['ｙｏｕ', ['you']],
    ['n\u0303aïve', ['naive']],
    ['y\u200bo\u200bu', ['you']],
    ['al\u00adways', ['always']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('places are those of the written letters', () => {
    expect(places('y\u200bou sooo')).toEqual(['you=y\u200bou', 'so=sooo']);
  });

  test('capitals', () => {
    const text = "You ARE A1 DON'T ÉTÉ Ok 42";
    const capitals = tokenize(text, { start: 0, end: text.length }).filter((token) => token.capitals);
    expect(capitals.map(({ word }) => word)).toEqual(['are', 'do', 'not', 'ete']);
  });
});

describe('masked words', () => {
  test.each([
    ['f**k', ['fuck']],
    ['f***!', ['fuck']],
    ['sh!t', ['shit']],
    ['id*ot', ['idiot']],
    ['1d10t', ['idiot']],
    ['@sshole', ['asshole']],
    ['a$$hole', ['asshole']],
    ['you i d i o t', ['you', 'idiot']],
    ['i.d.i.o.t', ['idiot']],
    ['i-d-i-o-t', ['idiot']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    ['you filthy ****!', ['you', 'filthy', 'censored']],
    ['a bunch of ****s', ['a', 'bunch', 'of', 'censored']],
    ['what the @#$%!', ['what', 'the', 'censored']],
    ['(***)', ['censored']],
  ])('nothing but a mask: %s', (text, expected) => expect(words(text)).toEqual(expected));

  test.each(['**', '!!!!!', '$$$$', '@@@@', '%%%%!!', '#1', '&'])('%s is no word', (text) => {
    expect(words(text)).not.toContain('censored');
  });

  test.each([
    ['id1ot, h4te it', ['idiot', 'hate', 'it']],
    ['h a t e it', ['hate', 'it']],
    ['what an idoit, sht', ['what', 'an', 'idiot', 'sht']],
    ['manyidiots', ['manyidiots']],
    ['suchidiot', ['such', 'idiot']],
    ['Mr Suchidiot', ['mr', 'suchidiot']],
  ])('slips and tricks: %s', (text, expected) => expect(words(text)).toEqual(expected));

  test('the whole of the mask belongs to the word', () => {
    expect(places('you f*** and i d i o t.')).toEqual(['you=you', 'fuck=f***', 'and=and', 'idiot=i d i o t']);
  });

  test.each([
    ['*really* **good**', ['really', 'good']],
    ['Stop!you', ['stop', 'you']],
    ['options a b c d e', ['options', 'a', 'b', 'c', 'd', 'e']],
    ['part 1D10 and 4x4', ['part', '1d10', 'and', '4x4']],
    ['note*', ['note']],
  ])('%s is none', (text, expected) => expect(words(text)).toEqual(expected));
});
