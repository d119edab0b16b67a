import { describe, expect, test } from 'vitest';
import { coach } from '@/lib/coach/coach';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import type { Report } from '@/lib/model';
import { openPack } from '@/lib/packs/open';
import { surroundingsOf, withPack } from '@/lib/packs/with-pack';
import { talk, wrote } from '@/tests/unit/coach/thread';
import { pack } from './pack';

/** Returns what reports on a conversation by the pack with more at its end. */
function reporter(more = '', text = pack): (...talked: Parameters<typeof talk>) => Report {
  const opened = openPack(text + more, english);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const engine = createEngine(withPack(english, opened.pack));
  const surroundings = surroundingsOf(opened.pack);
  return (...talked) => coach(talk(...talked), engine, surroundings);
}

function findingsIn(draft: string, more = '', text = pack) {
  const { draft: assessment } = reporter(more, text)([], draft);
  return (assessment?.findings ?? []).map(({ rule, severity }) => `${rule} ${severity}`);
}

const refusal = 'Thank you for your mail. I am afraid no can do on this one.';

describe('a rule of a pack', () => {
  test.each([
    ['advise', 'info'],
    ['expect', 'warning'],
    ['require', 'error'],
  ])('%s is %s', (level, severity) => {
    const text = pack.replace('level: expect', `level: ${level}`);
    expect(findingsIn(refusal, '', text)).toEqual([`no-can-do ${severity}`]);
  });

  test('speaks with its own words, category and suggestions', () => {
    const { draft } = reporter()([], refusal);
    expect(draft?.findings[0]).toMatchObject({
      category: 'house-style',
      practice: 'plain-respect',
      message: 'The reader may feel turned away.',
      suggestions: [{ replacement: 'let me see what is possible' }],
    });
    expect(draft?.sum).toContainEqual(expect.objectContaining({ facet: 'clarity', rule: 'no-can-do' }));
  });

  test('stands beside the built-in ones', () => {
    expect(findingsIn(`${refusal} Please calm down.`)).toEqual(['no-can-do warning', 'calm-down warning']);
  });

  test('judges drafts, not what clients write', () => {
    expect(reporter()('I am afraid no can do on this one, said your colleague.').incoming?.findings).toEqual(
      [],
    );
  });

  test('that is required asks for no break where it is no matter of temper', () => {
    const report = reporter('', pack.replace('level: expect', 'level: require'))([], refusal);
    expect(report.advice).toEqual([]);
  });
});

describe('a built-in rule', () => {
  const draft = 'Thank you for your mail. Please calm down while I read the log of yesterday.';

  test('is as grave as the pack has it', () => {
    expect(findingsIn(draft)).toEqual(['calm-down warning']);
    expect(findingsIn(draft, 'builtIn: {calm-down: require}')).toEqual(['calm-down error']);
    expect(findingsIn(draft, 'builtIn: {calm-down: advise}')).toEqual(['calm-down info']);
    expect(findingsIn(draft, 'builtIn: {calm-down: off}')).toEqual([]);
  });

  test('reads what clients write as it always did', () => {
    const message = 'You told me to calm down. Your whole company is useless, you idiots!';
    const both = english.rules.filter(({ judges }) => judges === 'both').map(({ id }) => `${id}: off`);
    expect(reporter(`builtIn: {${both.join(', ')}}`)(message).incoming).toEqual(reporter()(message).incoming);
  });
});

describe('what a team prefers to say', () => {
  const message = 'I am really frustrated. The invoice was wrong again, and it has been three weeks now.';
  const insertionFor = (practice: string, report: Report) =>
    report.reply.find((item) => item.practice === practice)?.insertion;

  test('goes where the item goes, or where the team wants it', () => {
    const draft = 'Dear Sam,\n\nThank you for your mail.\n\nKind regards\nAna';
    const [phrase, ours] = ['Thank you for being so open about this.', reporter()(message, draft)];
    const opening = reporter(`phrases: [{practice: acknowledge, text: ${phrase}}]`)(message, draft);
    const { at } = insertionFor('acknowledge', ours)!;
    expect(insertionFor('acknowledge', opening)).toEqual({ at, text: `${phrase} ` });
    expect(insertionFor('apologise', opening)).toEqual(insertionFor('apologise', ours));
    const close = reporter(`phrases: [{practice: acknowledge, text: ${phrase}, place: close}]`)(
      message,
      draft,
    );
    expect(insertionFor('acknowledge', close)).toEqual({ at: draft.indexOf('Kind'), text: `${phrase}\n\n` });
  });
});

describe('thresholds', () => {
  const advises = (practice: string, more: string, ...talked: Parameters<typeof talk>) =>
    reporter(more)(...talked).advice.some((advice) => advice.practice === practice);

  test('of a call', () => {
    const turns = [
      'Does the door come in oak?',
      'It does.',
      'And in ash?',
      'In ash, too.',
      'Which is lighter?',
    ];
    const thread = turns.map((text, n) =>
      wrote(n % 2 === 0 ? 'Sam' : 'Ana', text, `2026-05-0${n + 1}T10:00:00`),
    );
    expect(advises('phone-call', '', thread)).toBe(false);
    expect(advises('phone-call', 'thresholds: {callAfterTurns: 5}', thread)).toBe(true);
  });

  const abuse = 'You are useless idiots and I despise every one of you.';

  test('of a manager', () => {
    const thread = [
      wrote('Sam', abuse),
      wrote('Ana', 'I have looked into it and sent it.'),
      wrote('Sam', abuse),
    ];
    expect(advises('escalate', '', thread)).toBe(true);
    expect(advises('escalate', 'thresholds: {managerAfterRounds: 3}', thread)).toBe(false);
  });

  test('of sharing the load', () => {
    const thread = [1, 2].map((hour) => wrote('Sam', abuse, `2026-05-05T0${hour}:00:00`));
    expect(advises('seek-support', '', thread)).toBe(false);
    expect(advises('seek-support', 'thresholds: {supportAfterMessages: 2}', thread)).toBe(true);
  });
});
