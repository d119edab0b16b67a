import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Judge } from '@/lib/coach/judge';
import { parseRequest } from './request';

/**
 * Answers every line with one line, in order. It holds one line at a time and waits for a slow reader, so that any
 * number of lines stream in constant memory. Blank lines are passed over.
 */
export async function answerLines(input: Readable, output: Writable, judge: Judge): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    const answer = await answerLine(line, number, judge);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
}

async function answerLine(line: string, number: number, judge: Judge): Promise<object> {
  const request = parseRequest(line);
  if ('error' in request) return { id: null, error: `line ${number}: ${request.error}` };
  return { id: request.id, ...(await judge(request.conversation, request.surroundings)) };
}

/** Lines as JSON Lines has them; `node:readline` would also end a line at U+2028, which JSON allows in a string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
