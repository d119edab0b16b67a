import { createJudge, type Judge } from '@/lib/coach/judge';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import type { Surroundings } from '@/lib/model';
import { type Layers, mergedPack, type PackOrigin, type PackParts, packOrigins } from '@/lib/packs/layers';
import { surroundingsOf, withPack } from '@/lib/packs/with-pack';
import { detectLanguage } from './detect-language';
import { isPolicyLocked, rulesOf } from './locked';
import { readLayers, watchLayers } from './packs';

/** What the packs in force make of the coach. */
interface Coaching {
  /** Those that are in force. */
  readonly layers: Layers;
  readonly judge: Judge;
  readonly surroundings: Surroundings;
  /** Rules that people cannot set aside for good, by their ids. */
  readonly locked: ReadonlySet<string>;
}

const none: Layers = { policy: null, team: null, personal: null };

/** The coach as the packs in force have it: made at the first judging, and anew at the first after a change of theirs. */
export function followPacks(): () => Promise<Coaching> {
  let made: Promise<Coaching> | null = null;
  watchLayers(() => {
    made = null;
  });
  return () => {
    made ??= readCoaching().catch(() => {
      made = null; // perhaps it can be read the next time
      return coachingBy(none, false);
    });
    return made;
  };
}

async function readCoaching(): Promise<Coaching> {
  return coachingBy(await readLayers(), await isPolicyLocked());
}

/** @param proved packs that were proved, perhaps against another version of English */
function coachingBy(proved: Layers, isLocked: boolean): Coaching {
  const { judge, layers } = usable(proved);
  return {
    layers,
    judge,
    surroundings: surroundingsOf(mergedPack(layers)),
    locked: isLocked ? rulesOf(layers) : new Set(),
  };
}

function usable(proved: Layers): Pick<Coaching, 'judge' | 'layers'> {
  try {
    return { judge: judgeBy(proved), layers: proved };
  } catch {
    const layers = withReadableRules(proved);
    return { judge: judgeBy(layers), layers };
  }
}

function judgeBy(layers: Layers): Judge {
  return createJudge(detectLanguage, withPack(english, mergedPack(layers)));
}

/** Without the rules of a pack that names what English no longer has. What else it says stays. */
function withReadableRules(layers: Layers): Layers {
  const entries = packOrigins.map((origin): [PackOrigin, Layers[PackOrigin]] => {
    const pack = layers[origin];
    return [origin, pack && (isReadable(pack) ? pack : { ...pack, rules: [] })];
  });
  return Object.fromEntries(entries) as Layers;
}

function isReadable({ rules }: PackParts): boolean {
  try {
    createEngine(withPack(english, { rules, builtIn: {} }));
    return true;
  } catch {
    return false;
  }
}
