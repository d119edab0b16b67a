import { describe, expect, test } from 'vitest';
import { reportOf, talk, wrote } from './thread';

/** What a report quotes of a message in every place. */
function quoted(words: string) {
  const { reply, overview } = reportOf(talk(words));
  return {
    evidence: reply.map(({ evidence }) => evidence).join(' | '),
    asks: overview?.asks.map((ask) => ask.words) ?? [],
    facts: overview?.facts ?? [],
    threats: overview?.threats ?? [],
  };
}

describe('insults', () => {
  test('are no question', () => {
    const { asks } = quoted('Is there anybody in that shop with half a brain? When does the mirror come?');
    expect(asks).toEqual(['When does the mirror come?']);
  });

  test('do not hide the question that they stand in', () => {
    expect(quoted('When will you idiots deliver my mirror?').asks).toHaveLength(1);
  });

  test('are left out of what is quoted of a fault', () => {
    const { facts, evidence } = quoted('You lost my mirror, you pathetic moron.');
    expect(facts).toEqual(['You lost my mirror']);
    expect(evidence).not.toMatch(/moron/);
  });
});

test('what is said back in anger is no question', () => {
  expect(quoted('So it is my own fault that the mirror broke?! When does the new one come?').asks).toEqual([
    'When does the new one come?',
  ]);
});

test('a greeting before a question is no part of it', () => {
  const words = 'Good evening, may I ask whether the mirror has come?';
  expect(quoted(words).asks).toEqual(['may I ask whether the mirror has come?']);
});

test('what they know is no question', () => {
  expect(quoted('We know how a lock works. I know which shop is yours.').asks).toEqual([]);
  expect(quoted('I want to know which shop is yours.').asks).toHaveLength(1);
});

describe('a threat of harm', () => {
  const { asks, threats } = quoted('I want my deposit. Pay up or I will break your legs.');

  test('is told apart from what is asked', () => {
    expect(threats).toEqual(['Pay up or I will break your legs.']);
    expect(asks).toContain('I want my deposit.');
  });

  test('keeps the reply back: nobody is to answer it alone', () => {
    const { reply, advice } = reportOf(talk('Pay up or I will break your legs.', 'Dear Sam, no.'));
    expect(reply).toEqual([]);
    expect(advice[0]?.practice).toBe('safety');
  });
});

test('nobody apologises for how it is for them', () => {
  const { reply } = reportOf(
    talk("I'm a pensioner, I can't pay this bill. You charged me twice and I am shaking."),
  );
  const apology = reply.find(({ practice }) => practice === 'apologise');
  expect(apology?.insertion?.text).not.toMatch(/pensioner/);
});

test('to take their business elsewhere is what they say they will do', () => {
  const words = 'The mirror is cracked. If nobody rings I am taking the whole contract elsewhere.';
  expect(quoted(words).threats).toEqual(['If nobody rings I am taking the whole contract elsewhere.']);
});

describe('what a draft does', () => {
  const asked = 'The mirror arrived cracked and I am very disappointed. When does the new one come?';
  const metBy = (draft: string) =>
    Object.fromEntries(reportOf(talk(asked, draft)).reply.map((item) => [item.practice, item.metBy]));

  test('a vague time does not answer when', () => {
    expect(metBy('Somebody will bring it as soon as possible.')['answer-all']).toBeUndefined();
    expect(metBy('It comes on Friday at ten.')['answer-all']).toBe('It comes on Friday at ten');
  });

  test('blame is no next step', () => {
    expect(metBy('You should have told us earlier.')['explain-fix']).toBeUndefined();
  });

  test('a name on a line of its own is no courtesy, and becomes a greeting', () => {
    const item = reportOf(talk(asked, 'Sam,\n\nThe mirror was packed well.')).reply.find(
      ({ practice }) => practice === 'courtesy',
    );
    expect(item).toMatchObject({ met: false, insertion: { at: 0, text: 'Hi ' } });
  });
});

test('who is on their side is told where it says something', () => {
  const one = wrote('Sam Hill', 'The mirror is cracked.');
  expect(reportOf(talk([one])).overview?.people).toEqual([]);
  const other = wrote('Kim Hill', 'I decide what we buy, and I want the mirror.');
  expect(reportOf(talk([one, other])).overview?.people.map(({ name }) => name)).toEqual([
    'Sam Hill',
    'Kim Hill',
  ]);
});
