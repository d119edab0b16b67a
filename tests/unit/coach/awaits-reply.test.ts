import { expect, test } from 'vitest';
import { awaitsReply } from '@/lib/coach/awaits-reply';
import { hear } from '@/lib/coach/matter';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

function threadOf(...from: readonly ('client' | 'us')[]) {
  return from.map((side) => hear({ from: side, text: 'Noted.' }, engine, engine.assessIncoming('Noted.')));
}

test('a thread awaits our reply where the client has the last word', () => {
  expect(awaitsReply(threadOf('us', 'client'))).toBe(true);
  expect(awaitsReply(threadOf('client', 'us'))).toBe(false);
  expect(awaitsReply([])).toBe(false);
});
