import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Tells what was.',
  patterns: ['(was|were|did|had|went|came|happened|ran|arrived|started|began|became|yesterday|ago|used to)'],
  except: ['(was|were) (due|to be)', 'had better'],
  flags: ['The hall [was] cold on Monday.', 'It [happened] at noon.'],
  passes: ['The hall is cold on Mondays.', 'The van was due at noon.'],
} satisfies Cue;
