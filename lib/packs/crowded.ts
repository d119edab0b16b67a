import type { Language } from '@/lib/engine/language';
import { createKeyFinder } from '@/lib/engine/pattern-key';
import { commonness, createParser } from '@/lib/engine/phrases';
import { t } from '@/lib/text';
import type { Pack } from './format';
import type { Flaw } from './locate';
import { patternsIn } from './patterns';

/** More patterns than this are not tried at one word: the time that a text takes would grow with the pack. */
const mostAtAWord = 300;

/**
 * Patterns that are looked for at words where too many others are. They are told by their place.
 *
 * @param pack whose patterns can all be read
 */
export function crowdedIn(pack: Pack, language: Language): Flaw[] {
  const parse = createParser(language);
  const keysOf = createKeyFinder(commonness(language));
  const counts = new Map<string, number>();
  const known = new Set<string>();
  for (const { path, field, pattern } of patternsIn(pack)) {
    // What cancels may be the same for all rules, and is tried once.
    if (field !== 'patterns' && known.has(pattern)) continue;
    known.add(pattern);
    const { key, also } = keysOf(parse(pattern).pattern);
    for (const word of new Set([...key.words, ...(also?.words ?? [])])) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count > mostAtAWord) return [{ path, words: t('flaw_crowded', { most: mostAtAWord, word }) }];
    }
  }
  return [];
}
