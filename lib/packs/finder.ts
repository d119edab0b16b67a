import { createEngine, type Engine } from '@/lib/engine/assess';
import type { Language } from '@/lib/engine/language';
import type { Finding } from '@/lib/model';
import type { PackParts } from './layers';
import { type Sample, samples } from './samples/samples';
import { withPack } from './with-pack';

type Rules = Pick<PackParts, 'rules' | 'builtIn'>;

/** What is found by built-in rules and those of packs. */
export interface Finder {
  readonly engine: Engine;
  /** @param sample plainly spelled, as ours are */
  inSample(sample: Sample): readonly Finding[];
}

/**
 * Looks for what built-in rules and others find. A new engine reads built-in patterns anew, which for all samples takes
 * longer than all else that is asked of it: so those in which no other rule finds anything are taken as they were found
 * before.
 */
export function createFinder(rules: Rules, language: Language): Finder {
  const engine = createEngine(withPack(language, rules));
  const onlyOthers = { ...language, rules: [], manners: [], faults: [], prepared: undefined };
  const others = createEngine(withPack(onlyOthers, rules));
  return {
    engine,
    inSample(sample) {
      const isUntouched = others.assessDraft(sample.text).findings.length === 0;
      return isUntouched
        ? builtInFindings(rules, language).get(sample)!
        : engine.assessDraft(sample.text).findings;
    },
  };
}

type BySample = ReadonlyMap<Sample, readonly Finding[]>;

let last: { readonly language: Language; readonly switches: string; readonly found: BySample } | undefined;

/** What the built-in rules find in the samples, as they are switched. Worked out once for the same switches. */
function builtInFindings({ builtIn }: Rules, language: Language): BySample {
  const switches = JSON.stringify(builtIn);
  if (last?.language !== language || last.switches !== switches) {
    const engine = createEngine(withPack(language, { rules: [], builtIn }));
    const found = new Map(samples.map((sample) => [sample, engine.assessDraft(sample.text).findings]));
    last = { language, switches, found };
  }
  return last.found;
}
