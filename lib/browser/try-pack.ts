import { english } from '@/lib/english/index';
import type { Layers } from '@/lib/packs/layers';
import { type Trial, type TrialRequest, tryPack } from '@/lib/packs/trial';
import { readLayers, watchLayers } from './packs';

/** Returns what tries packs beside those in force, which are read at the first trial and after a change of theirs. */
export function packTrials(): (request: TrialRequest) => Promise<Trial> {
  let layers: Promise<Layers> | null = null;
  watchLayers(() => {
    layers = null;
  });
  return async (request) => {
    layers ??= readLayers();
    return tryPack(request, { language: english, layers: await layers });
  };
}
