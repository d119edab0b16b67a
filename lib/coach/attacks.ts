import { onceFor } from '@/lib/engine/once';
import type { Category, Span } from '@/lib/model';
import { clausesOf } from './clauses';
import { threatOfHarmIn } from './danger';
import type { Heard } from './matter';
import { overlap } from './spans';

const attacking: ReadonlySet<Category> = new Set(['insult', 'contempt', 'threat']);

/** The words of a message that insult, scorn or threaten somebody: they ask for nothing, and tell of nothing that went wrong. */
export const attacksIn = onceFor((heard: Heard): readonly Span[] => {
  const findings = heard.assessment.findings.filter(
    ({ category, severity }) => severity === 'error' && attacking.has(category),
  );
  return [...findings, ...threatOfHarmIn(heard)];
});

const joining: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or']);

/**
 * What a sentence says beside some of its words, as attacks are: all of it where it holds none of them, else its longest
 * run of clauses that do not, without the `and` that joins it; undefined where there is none of more than a name.
 */
export function besides(
  words: readonly Span[],
  sentence: Heard['sentences'][number],
  heard: Heard,
): Span | undefined {
  if (!words.some((span) => overlap(span, sentence))) return sentence;
  let best: Span | undefined;
  let run: Span | undefined;
  for (const { start, end, tokens } of clausesOf(sentence, heard)) {
    const isHeld = words.some((span) => overlap(span, { start, end }));
    const first = joining.has(tokens[0]!.word) && tokens[1] ? tokens[1].start : start;
    run = isHeld ? undefined : { start: run?.start ?? first, end };
    if (run && tokens.length > 1 && run.end - run.start > (best ? best.end - best.start : 0)) best = run;
  }
  return best;
}
