import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Names somebody else on the writer’s side by what they are.',
  patterns: ['(the|our|my|his|her|their) (new|old|own|head|other|main|local|regional)? <role>'],
  flags: ['[The board] meets in May.', '[My husband] and [the groom] are late.'],
  passes: ['Tom is late.', 'A board of oak.'],
} satisfies Cue;
