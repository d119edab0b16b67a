import type { PatternError, PatternFault } from '@/lib/engine/pattern';
import { t } from '@/lib/text';

/** What is wrong with a pattern, in the words of the interface. */
export function patternWords({ fault, part }: Pick<PatternError, 'fault' | 'part'>): string {
  return wordsFor[fault](part);
}

const wordsFor: Record<PatternFault, (part: string) => string> = {
  'matches-nothing': () => t('flaw_pattern_matches_nothing'),
  'begins-with-gap': () => t('flaw_pattern_begins_with_gap'),
  'ends-with-gap': () => t('flaw_pattern_ends_with_gap'),
  'flagged-twice': () => t('flaw_pattern_flagged_twice'),
  'never-opened': () => t('flaw_pattern_never_opened'),
  'never-closed': () => t('flaw_pattern_never_closed'),
  'nothing-optional': () => t('flaw_pattern_nothing_optional'),
  'flags-nothing': () => t('flaw_pattern_flags_nothing'),
  'no-words': () => t('flaw_pattern_no_words'),
  'sign-never-closed': (part) => t('flaw_pattern_sign_never_closed', { part }),
  'start-inside': () => t('flaw_pattern_start_inside'),
  'end-inside': () => t('flaw_pattern_end_inside', { sign: '$' }),
  'not-one-word': () => t('flaw_pattern_not_one_word'),
  'no-such-sign': (part) => t('flaw_pattern_no_such_sign', { last: '$', part }),
  'no-such-list': (part) => t('flaw_pattern_no_such_list', { part }),
  'empty-list': (part) => t('flaw_pattern_empty_list', { part }),
};
