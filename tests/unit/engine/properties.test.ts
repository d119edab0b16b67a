import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { takeCensus } from '@/lib/engine/judgeable';
import { parse } from '@/lib/engine/parse';
import { compileRules } from '@/lib/engine/rule-set';
import { english } from '@/lib/english/index';
import type { Finding, Span } from '@/lib/model';
import { language, rule } from './language';
import { stepsOf } from './steps';

/** What holds for any text at all, judged by the rules that are shipped. */

const engine = createEngine(english);
const rules = compileRules(english);

/** Pieces that texts are made of where things go wrong: phrases, marks, lines of mail programs, odd characters. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...english.rules.flatMap(({ flags }) => flags)) },
  fc.constantFrom('you ', 'are ', 'an ', 'idiot', 'i d i o t', 'f**k ', 'soooo ', "don't ", 'DON’T ', 'u '),
  fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '»',
    '(',
    ')',
    ' - ',
    ', ',
    '. ',
    '! ',
    '?? ',
    '… ',
    '...',
    ';',
  ),
  fc.constantFrom('\n', '\n\n', '\r\n', '\t', '\u00a0', '> ', '>> ', '```\n', '-- \n', '- ', '1. '),
  fc.constantFrom(
    'On Mon, 3 Mar 2025, Ann wrote:\n',
    'From: Ann\nTo: Bob\n',
    'Kind regards\n',
    'Sent from my iPhone',
  ),
  fc.constantFrom(
    '👍',
    '👩‍👩‍👧',
    'e\u0301',
    '\u200b',
    '\u202e',
    'שלום ',
    'مرحبا ',
    '您好',
    '\ud83d',
    '\udc4d',
    'ﬁ',
    'İ',
    'ß',
  ),
  fc.constantFrom('https://x.example/you ', 'ann@x.example ', '@@@', '$$$', '***', '#1 ', '3.50 ', 'Dr. '),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

function expectSound(findings: readonly Finding[], judged: string) {
  const { sentences, setAside } = parse(judged, english, rules.tokenize);
  let end = 0;
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(end);
    expect(finding.end).toBeGreaterThan(finding.start);
    end = finding.end;
    for (const apart of setAside) expect(overlap(finding, apart)).toBe(false);
    expect(sentences.some((sentence) => overlap(finding, sentence))).toBe(true);
    for (const suggestion of finding.suggestions) expectInside(suggestion, judged);
  }
  expect(end).toBeLessThanOrEqual(judged.length);
}

function expectInside({ start, end }: Span, judged: string) {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(judged.length);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

test('findings lie in the writer’s own words, in order, never overlapping, whatever the text', () => {
  fc.assert(
    fc.property(text, (judged) => {
      expectSound(engine.assessDraft(judged).findings, judged);
      expectSound(engine.assessIncoming(judged).findings, judged);
    }),
    { numRuns: 500 },
  );
});

test('scores and heat stay in their bounds', () => {
  fc.assert(
    fc.property(text, (judged) => {
      const { score, sum } = engine.assessDraft(judged);
      // Whole tenths, so that nothing is lost in adding them up.
      const tenths = sum.map(({ points }) => points * 10);
      for (const points of tenths) expect(points).toBeCloseTo(Math.round(points), 6);
      const left = 1000 - tenths.reduce((total, points) => total + Math.round(points), 0);
      if (score !== null) expect(score).toBe(Math.max(0, left) / 10);
      const { heat } = engine.assessIncoming(judged);
      expect(heat).toBeGreaterThanOrEqual(0);
      expect(heat).toBeLessThan(1);
    }),
  );
});

test('the words that carry the heat are at most two, in order, and none in a calm message', () => {
  fc.assert(
    fc.property(text, (judged) => {
      const { level, heated } = engine.assessIncoming(judged);
      expect(heated.length).toBeLessThanOrEqual(level === 'calm' ? 0 : 2);
      expect(heated.map(({ start }) => start)).toEqual(
        heated.map(({ start }) => start).toSorted((a, b) => a - b),
      );
      for (const { start, end } of heated) expect(judged.slice(start, end).trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('a remembered answer is the answer worked out anew, after any edit', () => {
  fc.assert(
    fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (judged, typed, where) => {
      const at = Math.floor(where * judged.length);
      const edited = judged.slice(0, at) + typed + judged.slice(at);
      engine.assessDraft(judged);
      const fresh = createEngine(english);
      expect(engine.assessDraft(edited)).toEqual(fresh.assessDraft(edited));
      expect(engine.assessIncoming(edited)).toEqual(fresh.assessIncoming(edited));
    }),
    { numRuns: 25 },
  );
});

test('taking any suggestion leaves the text outside it as it was, and never leaves it unchanged', () => {
  fc.assert(
    fc.property(text, (judged) => {
      for (const { suggestions } of engine.assessDraft(judged).findings) {
        for (const { start, end, replacement } of suggestions) {
          expect(judged.slice(0, start) + replacement + judged.slice(end)).not.toBe(judged);
        }
      }
    }),
  );
});

test('tokens and sentences lie in order inside the text, and nothing own is in two of them', () => {
  fc.assert(
    fc.property(text, (judged) => {
      let end = 0;
      for (const sentence of parse(judged, english, rules.tokenize).sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        end = sentence.end;
        let tokenStart = sentence.start;
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(tokenStart);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(sentence.end);
          tokenStart = token.start;
        }
      }
      expect(end).toBeLessThanOrEqual(judged.length);
    }),
    { numRuns: 500 },
  );
});

describe('steps are linear in the length', () => {
  const adversarial = language(
    [
      'you you you you a',
      'you you b',
      'you ... you ... c',
      '(you|you you)? you d',
      '<email> ... <email>',
    ].map((pattern, n) => rule({ id: `rule-${n}`, patterns: [pattern] })),
  );

  test.each([
    ['one word again and again', 'you '],
    ['words that begin patterns', 'you email you '],
    ['questions', 'Why did you? '],
    ['unknown words', 'xyzzy plugh '],
  ])('%s', (_, repeated) => {
    for (const of of [adversarial, english]) {
      const compiled = compileRules(of);
      const [short, long] = [200, 2000].map((times) => {
        const judged = repeated.repeat(times);
        const { sentences } = parse(judged, of, compiled.tokenize);
        return sentences.reduce((sum, sentence) => sum + compiled.notice(sentence).steps, 0);
      });
      expect(long! / short!).toBeLessThan(10.5);
    }
  });

  const adverse = [
    ['quoted lines', '> you are an idiot\n'],
    ['nested quotes', '"you “are ‘an '],
    ['closing quotes', 'a" b” c’ '],
    ['short quotes', '"a" '],
    ['blanks', ' \t'],
    ['line breaks', '\n'],
    ['blank lines', ' \r\n'],
    ['full stops', '.'],
    ['at signs', '@'],
    ['one long word', 'a'],
    ['hyphens', 'a-'],
    ['apostrophes', "a'"],
    ['masks', 'f*'],
    ['masked words', 'f**k sh!t '],
    ['stretched words', 'sooooo '],
    ['single letters', 'i d '],
    ['bullets', '- you\n'],
    ['wrapped lines', `${'word '.repeat(14)}\n`],
    ['attributions', 'On Monday, 1\n'],
    ['attributions of answers', 'On Monday, 1 Ann wrote:\n> a\n'],
    ['header lines', 'From: a\n'],
    ['dividing lines', '--\n'],
    ['sign-offs', 'Regards,\n'],
    ['notices', 'This email is late\n\n'],
    ['notices that go on', 'You are late.\n\nThis email is late\n'],
    ['code fences', '```\n'],
    ['open code fences', '```\n~~~\n'],
    ['insults', 'you are an idiot '],
    ['capitals', 'STOP NOW '],
    ['zero-width spaces', '\u200b'],
    ['combining marks', '\u0301'],
    ['lone surrogates', '\ud83d'],
  ] as const;

  test.each(adverse)('of reading %s', (_, repeated) => {
    const count = (length: number) =>
      stepsOf(repeated.repeat(Math.ceil(length / repeated.length)), (judged) => {
        const { sentences } = parse(judged, english, rules.tokenize);
        for (const sentence of sentences) takeCensus(judged, sentence, english);
      });
    const [short, long] = [count(5_000), count(10_000)];
    expect(long / short).toBeLessThan(2.1);
    expect(long / 10_000).toBeLessThan(60);
  });

  // Whatever steps are not counted: quadratic work on these would take minutes.
  test.each(adverse)('a long text of %s is judged', { timeout: 10_000 }, (_, repeated) => {
    const judged = repeated.repeat(Math.ceil(100_000 / repeated.length));
    const fresh = createEngine(english);
    expectSoundEnds(fresh.assessDraft(judged).findings, judged);
    expectSoundEnds(fresh.assessIncoming(judged).findings, judged);
  });

  function expectSoundEnds(findings: readonly Finding[], judged: string) {
    for (const finding of findings) expectInside(finding, judged);
  }
});
