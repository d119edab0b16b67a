import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says what the writer would have, beside what others want.',
  patterns: [
    '(i|we) (would|should|really|just|personally|honestly|myself|still|only|do|actually)? (just|really|honestly|personally|much)? (want|prefer|rather|like|vote for|go for|go with) (a|an|the|it|no|to|something|neither|both|have|it to|that)',
  ],
  flags: ['[I just want a] small one.', '[We would rather have] oak.', 'Personally [I prefer the] ash.'],
  passes: ['My aunt wants oak.', 'I went to the fair.'],
} satisfies Cue;
