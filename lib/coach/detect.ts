import type { Engine } from '@/lib/engine/assess';
import type { Detected } from '@/lib/engine/judgeable';
import { Recent } from '@/lib/engine/recent';

/** Tells the language of a text; undefined where it cannot be told for sure. */
export type Detect = (text: string) => Promise<Detected | undefined>;

/** In fewer letters no detector is to be trusted. */
const fewestLetters = 25;
/** Detections remembered: those of a draft, its subject and the message it answers. */
const mostDetections = 4;

/** Returns what finds the languages of some texts, of those that have one that can be told. */
export function detectLanguages(
  engine: Pick<Engine, 'wordsToDetect'>,
  detect: Detect | undefined,
): (texts: readonly string[]) => Promise<ReadonlyMap<string, Detected>> {
  const recent = new Recent<Promise<Detected | undefined>>(mostDetections);

  async function detectOnce(text: string): Promise<readonly (readonly [string, Detected])[]> {
    const words = engine.wordsToDetect(text);
    if (!detect || words.replaceAll(/\P{L}/gu, '').length < fewestLetters) return [];
    const detected = await recent.get(words, () => detect(words));
    return detected ? [[text, detected]] : [];
  }

  return async (texts) => new Map((await Promise.all(texts.map(detectOnce))).flat());
}
