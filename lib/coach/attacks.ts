import type { Category, Span } from '@/lib/model';
import { clausesOf } from './clauses';
import { threatOfHarmIn } from './danger';
import type { Heard } from './matter';
import { overlap } from './spans';

const attacking: ReadonlySet<Category> = new Set(['insult', 'contempt', 'threat']);

/** The words of a message that insult, scorn or threaten somebody: they ask for nothing, and tell of nothing that went wrong. */
export function attacksIn(heard: Heard): readonly Span[] {
  const findings = heard.assessment.findings.filter(
    ({ category, severity }) => severity === 'error' && attacking.has(category),
  );
  return [...findings, ...threatOfHarmIn(heard)];
}

/**
 * What a sentence says beside some of its words, as attacks are: all of it where it holds none of them, else its longest
 * run of clauses that do not; undefined where every clause does.
 */
export function besides(
  words: readonly Span[],
  sentence: Heard['sentences'][number],
  heard: Heard,
): Span | undefined {
  if (!words.some((span) => overlap(span, sentence))) return sentence;
  let best: Span | undefined;
  let run: Span | undefined;
  for (const { start, end } of clausesOf(sentence, heard)) {
    const isHeld = words.some((span) => overlap(span, { start, end }));
    run = isHeld ? undefined : { start: run?.start ?? start, end };
    if (run && run.end - run.start > (best ? best.end - best.start : 0)) best = run;
  }
  return best;
}
