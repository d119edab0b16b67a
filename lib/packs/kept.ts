import * as v from 'valibot';
import { type Pack, packSchema } from './format';
import type { Flaw, Path } from './locate';
import { isObject } from './plain';

/** What of a pack is fit to be tried while the rest is still being written. */
export interface Kept {
  readonly pack: Pack;
  /** The same flaw where it stands in the whole pack: of lists, some entries were left out. */
  readonly inWhole: (flaw: Flaw) => Flaw;
}

const head = { format: 1, name: 'A', version: 1, owner: 'A', review: '2030-01-31' } as const;

/** How many steps lead to what is left out for a flaw in it: an entry of these, and else the whole part. */
const stepsTo: Readonly<Record<string, number>> = { rules: 2, phrases: 2, builtIn: 2, thresholds: 2 };

/** A pack without what is flawed. Who keeps it does not matter to what it does. */
export function keptOf(value: unknown, flaws: readonly Flaw[]): Kept {
  const out = new Set(flaws.map(({ path }) => keyOf(path.slice(0, stepsTo[String(path[0])] ?? 1))));
  const isIn = (...path: Path) => !out.has(keyOf(path));
  const places: Partial<Record<string, readonly number[]>> = {};
  const parts = Object.entries(isObject(value) ? value : {})
    .filter(([key]) => isIn(key))
    .map(([key, part]): [string, unknown] => {
      if (Array.isArray(part)) {
        const kept = [...part.keys()].filter((at) => isIn(key, at));
        places[key] = kept;
        return [key, kept.map((at) => part[at])];
      }
      if (!isObject(part) || stepsTo[key] === undefined) return [key, part];
      return [key, Object.fromEntries(Object.entries(part).filter(([name]) => isIn(key, name)))];
    });
  const read = v.safeParse(packSchema, { ...Object.fromEntries(parts), ...head });
  return {
    pack: read.success ? read.output : v.parse(packSchema, head),
    inWhole(flaw) {
      const [part, at, ...rest] = flaw.path;
      const place = typeof at === 'number' ? places[String(part)]?.[at] : undefined;
      return place === undefined ? flaw : { ...flaw, path: [part!, place, ...rest] };
    },
  };
}

function keyOf(path: Path): string {
  return path.join('\n');
}
