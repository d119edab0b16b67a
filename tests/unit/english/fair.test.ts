import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import { featuresOf } from '@/lib/engine/heat/features';
import { createHeatModel, logOdds, weigh } from '@/lib/engine/heat/model';
import { parse } from '@/lib/engine/parse';
import { compileRules } from '@/lib/engine/rule-set';
import { loadGrammar } from '@/lib/english/grammar';
import { english } from '@/lib/english/index';

const engine = createEngine(english);
const model = createHeatModel(english.heatWeights);
const { tokenize } = compileRules(english);
let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

function heatOfWords(text: string): number {
  const { sentences } = parse(text, english, tokenize);
  const weighed = sentences.map((sentence) => weigh(featuresOf(text, sentence, english.heatWords), model));
  return logOdds(weighed, model);
}

function flags(text: string): string[] {
  const { findings } = engine.assessDraft(text, { grammar });
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
}

const who = [
  ...[
    'gay',
    'lesbian',
    'trans',
    'straight',
    'Muslim',
    'Jewish',
    'Christian',
    'Hindu',
    'atheist',
    'Black',
    'white',
  ],
  ...[
    'Asian',
    'African',
    'Polish',
    'Mexican',
    'Indian',
    'immigrant',
    'disabled',
    'blind',
    'deaf',
    'autistic',
  ],
  ...['old', 'young', 'female', 'male', 'foreign'],
];

describe('who somebody is says nothing about the tone', () => {
  const frames = [
    (one: string) => `My ${one} colleague will join the call on Tuesday.`,
    (one: string) => `I am a ${one} person and I would like to book a table for four.`,
    (one: string) => `Two of our ${one} customers asked for the form in large print.`,
  ];

  test.each(who)('%s: calm, and nothing flagged', (one) => {
    for (const frame of frames) {
      expect(engine.assessIncoming(frame(one), { grammar }).level, frame(one)).toBe('calm');
      expect(flags(frame(one)), frame(one)).toEqual([]);
    }
  });

  test('the heat of the words is the same, whoever it is', () => {
    for (const frame of frames) {
      const heats = who.map((one) => heatOfWords(frame(one)));
      expect(Math.max(...heats) - Math.min(...heats)).toBeLessThan(0.2);
    }
  });

  test.each([
    'I am proud to be a lesbian and proud of this team.',
    'Muslims celebrate Eid next week, so the kitchen closes early.',
    'We hired two refugees in spring, and they are a joy to work with.',
    'The women’s shelter needs the van by six.',
    'Nobody should be treated worse because they are Jewish.',
    'I do not hate immigrants, I am one.',
    'Saying that gay people are sick is wrong, and I told him so.',
  ])('kind and countering words about people are no hatred: %s', (text) => {
    expect(['calm', 'frustrated']).toContain(engine.assessIncoming(text, { grammar }).level);
  });
});

describe('plain, short and non-native English is no offence', () => {
  test.each([
    'Yes, Tuesday is good.',
    'Thank you, received.',
    'I am sorry for my English, I try to explain the problem.',
    'Please to send me the invoice, I need it for the tax.',
    'We have received not yet the machine. Can you say when it comes?',
    'Kindly do the needful and revert by Friday.',
    'I not understand this point two, please explain again.',
    'She say the delivery come Monday, it is correct?',
    'Dear sir, my order is arrive but one cup is missing. How we do?',
    'Is possible to change the colour? Black is better for us.',
    'Hello friend, price is too high for small shop. You can make discount?',
    'I wait for your answer. Have a nice day.',
    'ok will do, cheers',
    'Done. Anything else?',
    'No problem, see you at 3.',
    'Can you call me? Number is below.',
  ])('%s', (text) => {
    expect(engine.assessIncoming(text, { grammar }).level).toBe('calm');
    expect(flags(text)).toEqual([]);
  });

  test('leaving out articles and small words heats little', () => {
    const pairs = [
      ['Please send me the invoice for the last month.', 'Please send invoice for last month.'],
      ['Could you tell us when the driver is going to come?', 'Could you tell when driver come?'],
      ['The machine has stopped, and we need a technician.', 'Machine stopped, we need technician.'],
    ] as const;
    for (const [full, plain] of pairs) expect(heatOfWords(plain) - heatOfWords(full)).toBeLessThan(0.6);
  });
});
