import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { language, rule } from './language';

const rules = [
  rule({ id: 'insult', category: 'insult', patterns: ['idiot'], severity: 'error' }),
  rule({ id: 'blame', category: 'blaming', patterns: ['your fault'] }),
  rule({
    id: 'brief',
    category: 'curt',
    patterns: ['^noted$'],
    answering: { fault: 'error', question: 'info', attack: 'silent' },
  }),
];
const engine = createEngine(language(rules, { faults: ['broken'] }));

const attack = 'You are an idiot, is it broken?';
const fault = 'The lid is broken. Could you send one?';
const question = 'Could you send me the price list?';
const news = 'The new price list is on the shelf.';

describe('what a message is to the one who answers it', () => {
  test.each([
    [attack, 'attack'],
    [fault, 'fault'],
    ['All of this is your fault.', 'fault'],
    [question, 'question'],
    [news, undefined],
  ])('%s', (text, situation) => expect(engine.assessIncoming(text).situation).toBe(situation));

  test('nothing, where it is not judged', () => {
    expect(
      engine.assessIncoming('Où est la livraison que vous avez promise pour lundi?').situation,
    ).toBeUndefined();
  });
});

describe('the same words are judged by what they answer', () => {
  const severities = (answered?: string) =>
    engine
      .assessDraft('Noted.', answered === undefined ? {} : { answered: engine.assessIncoming(answered) })
      .findings.map(({ severity }) => severity);

  test('as the rule says', () => {
    expect(severities(fault)).toEqual(['error']);
    expect(severities(question)).toEqual(['info']);
    expect(severities(attack)).toEqual([]);
  });

  test('as always, where it says nothing or nothing is answered', () => {
    expect(severities(news)).toEqual(['warning']);
    expect(severities()).toEqual(['warning']);
  });
});

describe('a draft at least as hot as the message it answers', () => {
  /** The words that are said to be as hot. */
  const asHot = (draft: string, message: string) =>
    engine
      .assessDraft(draft, { answered: engine.assessIncoming(message) })
      .findings.filter((finding) => finding.rule === 'as-hot-as-theirs')
      .map(({ start, end }) => draft.slice(start, end));

  test('is a finding of its own, on words that no other finding has', () => {
    expect(asHot('Hello. You idiot did this. Regards', 'All of this is your fault.')).toEqual(['did this.']);
  });

  test('is none when it is cooler, calm, or only cool towards a calm message', () => {
    expect(asHot('It is your fault.', attack)).toEqual([]);
    expect(asHot('I am sorry about the lid.', fault)).toEqual([]);
    expect(asHot('It is your fault.', news)).toEqual([]);
  });

  test('needs words of its own to stand on', () => {
    expect(asHot('Idiot!', 'All of this is your fault.')).toEqual([]);
  });

  test('costs points, and findings stay in order and apart', () => {
    const draft = 'You idiot did this, and an idiot signed it.';
    const answered = engine.assessIncoming('All of this is your fault.');
    const { findings, sum } = engine.assessDraft(draft, { answered });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['as-hot-as-theirs', 'insult', 'insult']);
    for (const [at, { start }] of findings.entries()) {
      expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
    }
    expect(sum.some(({ rule }) => rule === 'as-hot-as-theirs')).toBe(true);
  });
});
