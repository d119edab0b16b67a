import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { NamedRule } from '@/lib/engine/rule';
import { keelOf } from '@/lib/keel';
import { language, rule } from './language';

/** The flagged words of a draft, each with its rule. */
function flagged(rules: readonly NamedRule[], text: string, grammar?: Grammar): string[] {
  const { findings } = createEngine(language(rules)).assessDraft(text, { grammar });
  return findings.map((finding) => `${finding.rule}: ${text.slice(finding.start, finding.end)}`);
}

const marks: NonNullable<NamedRule['detect']> = ({ text }) =>
  [...text.matchAll(/!!/g)].map(({ index }) => ({ start: index, end: index + 2 }));

describe('rules', () => {
  test('each pattern of a rule is noticed, leftmost and longest', () => {
    const rules = [rule({ id: 'you', patterns: ['you always', 'always late', 'you always forget'] })];
    expect(flagged(rules, 'You always forget. You are always late.')).toEqual([
      'you: You always forget',
      'you: always late',
    ]);
  });

  test('words between commas and dashes match, words of two sentences do not', () => {
    const rules = [rule({ id: 'you', patterns: ['you always'] })];
    expect(flagged(rules, 'You, always, – you\u00a0… always? Not you. Always me.')).toEqual([
      'you: You, always',
      'you: you\u00a0… always',
    ]);
  });

  test('an exception cancels what it touches, for its own rule', () => {
    const rules = [
      rule({ id: 'calm', patterns: ['calm down'], except: ['helped ... calm down'] }),
      rule({ id: 'down', patterns: ['down'], except: ['calm ... it'] }),
    ];
    expect(flagged(rules, 'Calm down. It helped me calm down.')).toEqual(['calm: Calm down', 'down: down']);
  });

  test('only in the company of some words, and not of others', () => {
    const rules = [
      rule({ id: 'soon', patterns: ['soon'], onlyWith: ['i will', 'we will'], notWith: ['by friday'] }),
      rule({ id: 'marks', detect: marks, onlyWith: ['still'], notWith: ['thanks'] }),
    ];
    expect(flagged(rules, 'See you soon! I will write soon. We will write soon, by Friday.')).toEqual([
      'soon: soon',
    ]);
    expect(flagged(rules, 'Hello!! It is still open!! It is still open, thanks!!')).toEqual(['marks: !!']);
  });

  test('a flagged part in the company of other words', () => {
    const rules = [rule({ id: 'adverb', patterns: ['you [clearly|obviously] (forgot|missed)'] })];
    expect(flagged(rules, 'You clearly forgot. You obviously know.')).toEqual(['adverb: clearly']);
  });

  test('a rule judges drafts, incoming messages, or both', () => {
    const engine = createEngine(
      language(
        (['draft', 'incoming', 'both'] as const).map((judges) =>
          rule({ id: judges, judges, patterns: [judges === 'both' ? 'both' : 'one'] }),
        ),
      ),
    );
    const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
    expect(rules(engine.assessDraft('one or both').findings)).toEqual(['draft', 'both']);
    expect(rules(engine.assessIncoming('one or both').findings)).toEqual(['incoming', 'both']);
  });

  test('only questions, only statements', () => {
    const rules = [
      rule({ id: 'asks', patterns: ['you read'], only: 'question' }),
      rule({ id: 'says', patterns: ['you read'], only: 'statement' }),
    ];
    expect(flagged(rules, 'Did you read it? I see you read it.')).toEqual([
      'asks: you read',
      'says: you read',
    ]);
  });

  test('a detector sees the whole text, and only own words count', () => {
    const detect: NonNullable<NamedRule['detect']> = ({ text }) =>
      [...text.matchAll(/[A-Z]{4,}/g)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
    const rules = [rule({ id: 'loud', detect })];
    expect(flagged(rules, 'This is LOUD.\n> WHAT\nHe said "THAT is not me" and it was LATE.')).toEqual([
      'loud: LOUD',
      'loud: LATE',
    ]);
  });

  test('a pattern that cannot be read names its rule', () => {
    expect(() => createEngine(language([rule({ id: 'broken', patterns: ['a (b'] })]))).toThrow(
      'Rule hostile/broken: Pattern “a (b”, at character 3: this bracket is never closed.',
    );
  });
});

describe('phrases that deny or report what follows', () => {
  const late = rule({ patterns: ['you are late'], notAfter: ['he said (that)?', 'i never said (that)?'] });

  test.each([
    ['You are late again, as ever.', 1],
    ['He said that for all he knows you are late again.', 0],
    ['I never said you are late, but you are late now.', 1],
    ['You are late again, he said that to me.', 1],
    ['He said that. You are late again.', 1],
  ])('%s', (text, count) => expect(flagged([late], text)).toHaveLength(count));
});

describe('grammar', () => {
  const rules = [rule({ id: 'order', patterns: ['^ send'], only: 'imperative' })];
  const grammar: Grammar = { isImperative: (sentence) => sentence.endsWith('now.') };

  test('is asked only about sentences that a rule noticed', () => {
    const engine = createEngine(language(rules));
    expect(engine.needsGrammar('I send it. Please wait.')).toBe(false);
    expect(engine.needsGrammar('Hello. Send it now.')).toBe(true);
    const asked: string[] = [];
    const asking: Grammar = {
      isImperative: (sentence) => {
        asked.push(sentence);
        return true;
      },
    };
    for (let times = 0; times < 2; times++)
      engine.assessDraft('I am here. Send it now. Go.', { grammar: asking });
    expect(asked).toEqual(['Send it now.']);
  });

  test('without it such rules are silent', () => {
    expect(flagged(rules, 'Send it now.')).toEqual([]);
    expect(flagged(rules, 'Send it now. Send it then.', grammar)).toEqual(['order: Send']);
  });
});

describe('what is not the writer’s own is not judged', () => {
  const rules = [rule({ id: 'idiot', patterns: ['idiot', 'you are ... idiot'] })];

  test.each([
    ['quoted lines', 'Hello.\n> idiot'],
    ['history', 'Hello.\nOn Mon, 3 Mar 2025, Ann wrote:\nidiot'],
    ['speech', 'He said "get out of here idiot" to me.'],
    ['a word in quotation marks', 'He called me an "idiot" again.'],
    ['an address', 'See https://x.example/idiot or idiot@x.example.'],
    ['a signature', 'Regards,\nAnn Lee\nidiot'],
  ])('%s', (_, text) => expect(flagged(rules, text)).toEqual([]));

  test('but own words around a word in quotation marks are', () => {
    expect(flagged(rules, 'You are an "idiot".')).toEqual(['idiot: You are an "idiot']);
  });

  test('nothing is matched across speech', () => {
    expect(flagged(rules, 'You are "as he put it" an idiot.')).toEqual(['idiot: idiot']);
  });
});

describe('one finding an idea', () => {
  const found = (...severities: readonly (readonly [string, 'info' | 'warning' | 'error', string])[]) =>
    flagged(
      severities.map(([id, severity, pattern]) => rule({ id, severity, patterns: [pattern] })),
      'You always forget me.',
    );

  test('the most severe', () => {
    expect(found(['long', 'warning', 'you always forget'], ['grave', 'error', 'always'])).toEqual([
      'grave: always',
    ]);
  });
  test('then the longest', () => {
    expect(found(['short', 'warning', 'you always'], ['long', 'warning', 'always forget me'])).toEqual([
      'long: always forget me',
    ]);
  });
  test('then the first', () => {
    expect(found(['late', 'info', 'always forget'], ['early', 'info', 'you always'])).toEqual([
      'late: always forget',
    ]);
    expect(found(['late', 'info', 'forget me'], ['early', 'info', 'always for'])).toEqual([
      'late: forget me',
    ]);
  });
});

test('of two rules on the same words the first has them, whatever was judged before', () => {
  const rules = [
    rule({ id: 'first', patterns: ['you (are|were) late'] }),
    rule({ id: 'second', patterns: ['(you|they) are late'] }),
  ];
  const engine = createEngine(language(rules));
  expect(engine.assessDraft('They are late.').findings.map(({ rule: id }) => id)).toEqual(['second']);
  expect(engine.assessDraft('You are late.').findings.map(({ rule: id }) => id)).toEqual(['first']);
});

test('a finding carries what its rule says', () => {
  const of = rule({
    id: 'soon',
    category: 'vague-time',
    practice: 'specific-time',
    severity: 'warning',
    message: 'It leaves the reader waiting.',
    source: 'A study, 2020',
    patterns: ['soon'],
    suggestions: ['by Friday noon'],
  });
  expect(createEngine(language([of])).assessDraft('We will see to it soon.').findings).toEqual([
    {
      rule: 'soon',
      category: 'vague-time',
      practice: 'specific-time',
      severity: 'warning',
      message: 'It leaves the reader waiting.',
      source: 'A study, 2020',
      start: 18,
      end: 22,
      suggestions: [{ start: 18, end: 22, replacement: 'by Friday noon' }],
    },
  ]);
});

describe('the tone of a draft', () => {
  const engine = createEngine(language([rule({ id: 'soon', patterns: ['soon'] })]));
  const points = (text: string, of: string) =>
    engine.assessDraft(text).sum.find(({ rule }) => rule === of)?.points ?? 0;

  test('is in its sum: the wording is heat, the courtesy is care, and neither has words of its own', () => {
    const { sum } = engine.assessDraft('We will see to it soon.');
    expect(sum.map(({ facet, rule, span }) => ({ facet, rule, span }))).toEqual([
      { facet: 'heat', rule: 'soon', span: { start: 18, end: 22 } },
      { facet: 'heat', rule: 'wording', span: undefined },
      { facet: 'care', rule: 'courtesy', span: undefined },
    ]);
  });

  test('a greeting, thanks and a kind word cost less than none', () => {
    const plain = 'The part comes on Friday.';
    const warm = `Hello Dana, thank you for the photos. I am glad to help. ${plain} Best wishes`;
    expect(points(warm, 'courtesy')).toBeLessThan(points(plain, 'courtesy'));
    expect(engine.assessDraft(warm).score).toBeGreaterThan(engine.assessDraft(plain).score!);
  });

  test('heated words cost more than calm ones, without a rule that saw them', () => {
    const heated = points('This is terrible, stupid, disgusting work.', 'wording');
    expect(heated).toBeGreaterThan(points('The work is done, thank you.', 'wording'));
  });

  test('a plain note and a warm one are on an even keel', () => {
    for (const note of ['The part comes on Friday at ten.', 'Hello Dana, thank you, the part is here.'])
      expect(keelOf(engine.assessDraft(note).score!).level).toBe('calm');
  });
});

describe('the words that carry the heat of a message', () => {
  const engine = createEngine(language([rule({ id: 'bad', patterns: ['your fault'], category: 'hostile' })]));
  const carrying = (text: string) =>
    engine.assessIncoming(text).heated.map(({ start, end }) => text.slice(start, end));

  test('are named, in its own spelling', () => {
    expect(carrying('Hello. Your work is a Disgrace. It is your fault.')).toContain('Disgrace');
  });

  test('are none in a calm message, and none of what is quoted', () => {
    expect(carrying('Thank you, the file is there.')).toEqual([]);
    expect(carrying('It is your fault.\n> You pathetic idiot.')).not.toContain('pathetic');
  });
});

describe('a text too long to judge to its end', () => {
  const engine = createEngine(language([rule({ patterns: ['you always forget'] })]));
  const book = 'You always forget to send it to me in time. '.repeat(25_000);

  test('is judged up to a place between two words, and says so', () => {
    const { cut = 0, findings } = engine.assessDraft(book);
    expect(cut).toBeGreaterThan(99_000);
    expect(cut).toBeLessThanOrEqual(100_000);
    expect(book.slice(0, cut)).toMatch(/\w\.?$/);
    expect(findings.at(-1)!.end).toBeLessThanOrEqual(cut);
    expect(engine.assessIncoming(book).cut).toBe(cut);
  });

  test('has the same answer as its beginning', () => {
    const { cut, ...answer } = engine.assessDraft(book);
    expect(answer).toEqual(engine.assessDraft(book.slice(0, cut)));
  });

  test('may be one endless word', () => expect(engine.assessDraft('a'.repeat(1_000_000)).cut).toBe(100_000));
  test('is no shorter one', () =>
    expect(engine.assessDraft(book.slice(0, 100_000))).not.toHaveProperty('cut'));
});
