import { describe, expect, test } from 'vitest';
import { coach } from '@/lib/coach/coach';
import { createJudge } from '@/lib/coach/judge';
import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import { english } from '@/lib/english/index';
import type { Message, Report } from '@/lib/model';

const engine = createEngine(english);

function message(from: Message['from'], text: string): Message {
  return { from, text };
}

test('judges the draft and the newest client message', () => {
  const thread = [
    message('client', 'You are an idiot.'),
    message('client', 'Thank you, the file is there.'),
    message('us', 'You are welcome.'),
  ];
  const { draft, incoming } = coach({ thread, draft: 'Per my last email, it is done.' }, engine);
  expect(draft).toEqual(engine.assessDraft('Per my last email, it is done.', { answered: incoming! }));
  expect(draft?.findings.map(({ rule }) => rule)).toContain('per-my-last-email');
  expect(incoming).toEqual(engine.assessIncoming('Thank you, the file is there.'));
  expect(incoming?.level).toBe('calm');
});

test('there is nothing to judge in an empty draft, or where no client wrote', () => {
  const report = coach({ thread: [message('us', 'Hello.')], draft: ' \n' }, engine);
  expect(report.draft).toBeNull();
  expect(report.incoming).toBeNull();
});

test('a draft without words is judged, and says that it is short', () => {
  expect(coach({ thread: [], draft: '👍' }, engine).draft?.unjudged).toBe('short');
});

test('grammar is handed on, and the judge sets it up', async () => {
  const rule = english.rules.find(({ only }) => only === 'imperative');
  const conversation = {
    thread: [],
    draft: `Thank you for the file. ${rule!.flags[0]!.replace(/[[\]]/g, '')}`,
  };
  const grammar: Grammar = { isImperative: () => true };
  const rules = (report: Report) => report.draft?.findings.map((finding) => finding.rule);
  expect(rules(coach(conversation, engine))).not.toContain(rule!.id);
  expect(rules(coach(conversation, engine, { team: null, grammar }))).toContain(rule!.id);
  expect(rules(await createJudge()(conversation))).toContain(rule!.id);
});

describe('the subject line', () => {
  const subjectOf = (draftSubject: string) =>
    coach({ thread: [], draft: 'Hello Dana.', draftSubject }, engine).subject;

  test('is judged by itself, with spans of its own', () => {
    const subject = subjectOf('Per my last email');
    expect(subject?.findings).toMatchObject([{ rule: 'per-my-last-email', start: 0, end: 17 }]);
    expect(subject?.score).toBeLessThan(100);
  });

  test('costs what was found in it, and owes neither warm words nor courtesy', () => {
    const found = subjectOf('Per my last email');
    expect(found?.sum.map(({ rule }) => rule)).toEqual(['per-my-last-email']);
    expect(found?.score).toBe(100 - found!.sum[0]!.points);
    expect(subjectOf('Meeting on Tuesday')).toEqual({ score: 100, sum: [], findings: [] });
  });

  test('is not in the report when the writer worded none', () => {
    expect(coach({ thread: [], draft: 'Hello.', subject: 'Per my last email' }, engine)).not.toHaveProperty(
      'subject',
    );
    expect(subjectOf('  ')).toBeUndefined();
  });

  test.each(['Send invoice', 'Noted', 'Invoice 4471', 'Order 4471', 'Meeting on Tuesday', 'Fixed'])(
    'may be as brief as “%s”',
    (draftSubject) => {
      expect(subjectOf(draftSubject)?.findings).toEqual([]);
    },
  );
});
