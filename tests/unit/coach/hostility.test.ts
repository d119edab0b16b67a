import { describe, expect, test } from 'vitest';
import { hostileMessages, isHostile, risingMessages, roundsOf, turnsOf } from '@/lib/coach/hostility';
import { hear } from '@/lib/coach/matter';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import { type Level, levels } from '@/lib/model';

const engine = createEngine(english);

/** A thread of `us` and of client messages of given heat; its level is that of the band. */
function threadOf(...messages: readonly ('us' | number)[]) {
  const thread = messages.map((heat) => {
    const from = heat === 'us' ? 'us' : 'client';
    const known = heat === 'us' ? 0 : heat;
    const level: Level = levels[[0.2, 0.45, 0.7, 0.88].filter((end) => known >= end).length]!;
    return hear({ from, text: 'Hello.' }, engine, { heat: known, level, findings: [], heated: [] });
  });
  return { thread };
}

describe('hostility over a thread', () => {
  test('counts a round only where we answered in between', () => {
    expect(roundsOf(threadOf(0.5, 0.6, 'us', 0.5), isHostile)).toBe(2);
    expect(roundsOf(threadOf(0.5, 0.6), isHostile)).toBe(1);
    expect(roundsOf(threadOf(0.5, 'us', 0.1), isHostile)).toBe(1);
    expect(hostileMessages(threadOf(0.5, 'us', 0.1, 0.72))).toHaveLength(2);
  });

  test('rises only to a message that is heated itself', () => {
    expect(risingMessages(threadOf(0.05, 'us', 0.25, 'us', 0.5))).toHaveLength(3);
    expect(risingMessages(threadOf(0.5, 'us', 0.25, 'us', 0.5))).toHaveLength(2);
    expect(risingMessages(threadOf(0.02, 'us', 0.15))).toEqual([]);
    expect(risingMessages(threadOf(0.5, 'us', 0.3))).toEqual([]);
    expect(risingMessages(threadOf(0.6))).toEqual([]);
  });

  test('takes several messages of one side as one turn', () => {
    expect(turnsOf(threadOf(0.1, 0.1, 'us', 0.1)).map(({ messages }) => messages.length)).toEqual([2, 1, 1]);
  });
});
