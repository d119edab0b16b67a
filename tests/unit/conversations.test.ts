import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { blanksIn } from '@/lib/coach/blanks';
import { createJudge } from '@/lib/coach/judge';
import type { Conversation, Practice, Report, Surroundings } from '@/lib/model';
import { jsonRows } from '@/scripts/json-rows';

/** What the fields mean: tests/conversations/README.md. */
interface Case extends Conversation, Surroundings {
  readonly id: string;
  readonly practice: Practice;
  readonly expect: 'yes' | 'no';
}

function readCases(part: 'training' | 'testing'): Case[] {
  const folder = join('tests/conversations', part);
  return readdirSync(folder).flatMap((file) => jsonRows<Case>(readFileSync(join(folder, file), 'utf8')));
}

/** Whether a report shows a practice: a finding, an item that is not met, or an advice. */
function shows({ draft, reply, advice }: Report, practice: Practice): boolean {
  const shown = [...(draft?.findings ?? []), ...reply.filter(({ met }) => !met), ...advice];
  return shown.some((each) => each.practice === practice);
}

/**
 * What is reached. A change that falls below has made the coach worse; raise the figures when it has become better.
 */
describe.each([
  { part: 'training', recall: 0.93, falseAlarms: 0.03 },
  { part: 'testing', recall: 0.79, falseAlarms: 0.065 },
] as const)('the $part part of our conversations', ({ part, recall, falseAlarms }) => {
  const judged: { readonly of: Case; readonly report: Report }[] = [];
  beforeAll(async () => {
    const judge = createJudge();
    for (const of of readCases(part)) judged.push({ of, report: await judge(of, of) });
  }, 60_000);

  /** Of the conversations with this answer, the share in which their practice shows, 0–1. */
  function shareShown(expected: Case['expect']): number {
    const cases = judged.filter(({ of }) => of.expect === expected);
    return cases.filter(({ of, report }) => shows(report, of.practice)).length / cases.length;
  }

  test('practices show where they are called for', () => {
    expect(shareShown('yes')).toBeGreaterThanOrEqual(recall);
  });

  test('and only there', () => {
    expect(shareShown('no')).toBeLessThanOrEqual(falseAlarms);
  });

  test('evidence is quoted from the newest client message', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const { of, report } of judged) {
      const newest = flat(of.thread.findLast(({ from }) => from === 'client')?.text ?? '');
      for (const { evidence } of report.reply) expect(newest, of.id).toContain(flat(evidence));
    }
  });

  test('what we leave open in words for the mail is known for it', () => {
    const offered = judged.flatMap(({ report: { reply, advice } }) => [
      ...reply.flatMap(({ insertion }) => insertion?.text ?? []),
      ...advice.flatMap(({ kit }) => (kit?.words?.to === 'draft' ? kit.words.text : [])),
    ]);
    const left = offered.flatMap((words) => words.match(/\[[^[\]]*\]/g) ?? []);
    expect([...new Set(left)].filter((words) => blanksIn(`So ${words}.`).length !== 1)).toEqual([]);
  });
});
