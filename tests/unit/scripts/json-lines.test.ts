import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Conversation, Report } from '@/lib/model';
import { answerLines } from '@/scripts/analyze/json-lines';

/** Says back how long the draft is. */
const judge = async ({ draft }: Conversation): Promise<Report> => ({
  draft: { score: draft.length, sum: [], findings: [] },
  incoming: null,
  overview: null,
  reply: [],
  advice: [],
  promises: [],
  blanks: [],
});

async function answers(chunks: readonly (string | Buffer)[]): Promise<unknown[]> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  await answerLines(Readable.from(chunks, { objectMode: false }), output, judge);
  const lines = written.join('').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

const line = (id: string | number, draft: string) => JSON.stringify({ id, thread: [], draft, team: null });
const answer = (id: string | number, score: number) =>
  expect.objectContaining({ id, draft: { score, sum: [], findings: [] } });

describe('answerLines', () => {
  it('answers in order, whether or not the last line ends', async () => {
    expect(await answers([`${line('a', 'x')}\n${line(2, 'xy')}\n`])).toEqual([answer('a', 1), answer(2, 2)]);
    expect(await answers([`${line('a', 'x')}\r\n${line('b', 'xyz')}`])).toEqual([
      answer('a', 1),
      answer('b', 3),
    ]);
  });

  it('puts lines together that come in pieces, even within a character', async () => {
    const bytes = Buffer.from(`${line('a', '😀')}\n`);
    expect(await answers([...bytes].map((byte) => Buffer.from([byte])))).toEqual([answer('a', 2)]);
  });

  it('does not end a line at the other line ends that JSON allows in a string', async () => {
    expect(await answers([`${line('a', '\u2028\u2029\u0085')}\n`])).toEqual([answer('a', 3)]);
  });

  it('says what is wrong with a line, and goes on', async () => {
    const lines = [line('a', ''), '{', '', '[]', '{"id":"b"}', line('c', 'x')];
    const wrong = '{"id":"d","thread":[{"from":"them","text":"x"}],"draft":""}';
    expect(await answers([[...lines, wrong].join('\n')])).toEqual([
      answer('a', 0),
      { id: null, error: 'line 2: is not JSON' },
      { id: null, error: expect.stringMatching(/^line 4: id: /) },
      { id: null, error: expect.stringMatching(/^line 5: thread: /) },
      answer('c', 1),
      { id: null, error: expect.stringMatching(/^line 7: thread\.0\.from: /) },
    ]);
  });

  it('waits for a slow reader instead of gathering answers', async () => {
    let asked = 0;
    function* endless() {
      while (true) yield `${line(asked++, 'x'.repeat(1000))}\n`;
    }
    const stuck = new Writable({ highWaterMark: 1, write() {} });
    const input = Readable.from(endless(), { objectMode: false });
    void answerLines(input, stuck, judge).catch(() => {});
    await new Promise((later) => setImmediate(later));
    const before = asked;
    for (let turn = 0; turn < 100; turn++) await new Promise((later) => setImmediate(later));
    expect(asked).toBe(before);
    expect(asked).toBeLessThan(1000);
    input.destroy();
  });
});
