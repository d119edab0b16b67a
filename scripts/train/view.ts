import { cues, type Features, featuresOf } from '@/lib/engine/heat/features';
import { cueShare } from '@/lib/engine/heat/model';
import { parse } from '@/lib/engine/parse';
import { compileRules } from '@/lib/engine/rule-set';
import { english } from '@/lib/english/index';

/** A text as a model learns it: all its sentences together. */
interface Seen {
  readonly buckets: readonly number[];
  readonly parts: readonly number[];
  readonly dense: Float64Array;
  readonly words: number;
}

/** Longer texts are cut: what is said by then is enough to learn from. */
const longest = 6_000;

/** Reads texts for the model just as the engine does. */
export function createFeatureReader(): (text: string) => Features[] {
  const { tokenize } = compileRules(english);
  return (text) => {
    const { sentences } = parse(text.slice(0, longest), english, tokenize);
    return sentences.map((sentence) => featuresOf(text, sentence, english.heatWords));
  };
}

/** @param leastWords a text of fewer is read as if it had so many */
export function createView(leastWords = 1): (text: string) => Seen {
  const read = createFeatureReader();
  return (text) => {
    const features = read(text);
    const words = features.reduce((sum, sentence) => sum + sentence.words, 0);
    const counts = cues.map((_, cue) => features.reduce((sum, sentence) => sum + sentence.counts[cue]!, 0));
    const worst = features.reduce((least, sentence) => Math.min(least, sentence.worst), 0);
    return {
      buckets: features.flatMap(({ buckets }) => buckets),
      parts: features.flatMap(({ parts }) => parts),
      dense: Float64Array.from([
        ...counts.map((count) => count * cueShare(Math.max(words, leastWords))),
        worst,
      ]),
      words,
    };
  };
}
