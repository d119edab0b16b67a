import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Sets one thing against another.',
  patterns: [
    '(but|whereas|while|although|though|however|instead|rather|on the other hand|yet|only|versus|vs|unless|except|opposite|plenty|not|nothing|never|no)',
  ],
  flags: ['Tom wants oak [but] Ana wants ash.', '[While] Tom wants oak, Ana wants ash.'],
  passes: ['Tom and Ana want oak.', 'Both are happy.'],
} satisfies Cue;
