import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Speaks of the reader.',
  patterns: ['(you|your|yours|yourself|yourselves)'],
  except: [
    '(thank|thanks|thanking) (you|to you)',
    'as you (know|can imagine|may know|will know|can see)',
    'you know',
  ],
  flags: ['The van is with [you] at noon.', '[Your] plan is attached.'],
  passes: ['Thank you for the call.', 'As you know, spring is busy.'],
} satisfies Cue;
