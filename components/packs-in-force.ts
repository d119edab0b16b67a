import * as v from 'valibot';
import { packSchema } from '@/lib/packs/format';
import type { Layers, PackOrigin } from '@/lib/packs/layers';
import { packOrigins } from '@/lib/packs/layers';
import { readSource } from '@/lib/packs/source';
import type { PacksHere } from './pack-backend';

/** The packs in force, read. They were proved when they were put there; one that has another shape by now is as none. */
export function layersOf({ texts }: PacksHere): Layers {
  const entries = packOrigins.map((origin): [PackOrigin, Layers[PackOrigin]] => {
    const text = texts[origin];
    return [origin, text === null ? null : partsOf(text)];
  });
  return Object.fromEntries(entries) as Layers;
}

function partsOf(text: string): Layers[PackOrigin] {
  const read = readSource(text);
  if (!read.ok) return null;
  const { success, output } = v.safeParse(packSchema, read.source.value);
  return success ? (output as Layers[PackOrigin]) : null;
}
