import { describe, expect, test, vi } from 'vitest';
import { coach } from '@/lib/coach/coach';
import { createJudge } from '@/lib/coach/judge';
import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import { english } from '@/lib/english/index';
import type { Message } from '@/lib/model';

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
  const { draft, incoming, reply, advice } = coach(
    { thread, draft: 'Per my last email, it is done.' },
    engine,
  );
  expect(draft).toEqual(engine.assessDraft('Per my last email, it is done.'));
  expect(draft?.findings.map(({ rule }) => rule)).toEqual(['per-my-last-email']);
  expect(incoming).toEqual(engine.assessIncoming('Thank you, the file is there.'));
  expect(incoming?.level).toBe('calm');
  expect({ reply, advice }).toEqual({ reply: [], advice: [] });
});

test('there is nothing to judge in an empty draft, or where no client wrote', () => {
  const report = coach({ thread: [message('us', 'Hello.')], draft: ' \n' }, engine);
  expect(report.draft).toBeNull();
  expect(report.incoming).toBeNull();
});

test('a draft without words is judged, and says that it is short', () => {
  expect(coach({ thread: [], draft: '👍' }, engine).draft?.unjudged).toBe('short');
});

test('grammar is handed on', () => {
  const grammar: Grammar = { isImperative: vi.fn(() => true) };
  coach({ thread: [], draft: 'Send me the file.' }, engine, grammar);
  expect(grammar.isImperative).toHaveBeenCalledWith('Send me the file.');
});

test('the judge says what the coach says with grammar set up', async () => {
  const judge = createJudge();
  const conversation = { thread: [], draft: 'Send me the file.' };
  expect((await judge(conversation)).draft?.findings.map(({ rule }) => rule)).toEqual(['bare-order']);
  expect(coach(conversation, engine).draft?.findings).toEqual([]);
});

describe('the subject line', () => {
  const subjectOf = (draftSubject: string) =>
    coach({ thread: [], draft: 'Hello Dana.', draftSubject }, engine).subject;

  test('is judged by itself, with spans of its own', () => {
    const subject = subjectOf('Per my last email');
    expect(subject?.findings).toMatchObject([{ rule: 'per-my-last-email', start: 0, end: 17 }]);
    expect(subject?.score).toBeLessThan(100);
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
