import type { StoredPack } from '@/lib/browser/storage';
import { readSource } from '@/lib/packs/source';
import { pack } from '@/tests/unit/packs/pack';

/** A pack with one rule, on “no can do”. */
export const text = pack;

/** A good pack with other words and more lines, as its author writes it. */
export function packWith(lines: string, words = 'no can do'): string {
  return pack.replaceAll('no can do', words) + lines;
}

/** A pack as it is stored. */
export function storedPack(written: string): StoredPack {
  const read = readSource(written);
  if (!read.ok) throw new Error(read.problems[0]?.words);
  return { text: written, value: read.source.value };
}

/** Settings of a team, as a pack has them. */
export const teamLines = `team:
  hours: { days: [1, 2, 3, 4, 5], from: "09:00", to: "17:00", zone: UTC }
  support: Priya
`;
