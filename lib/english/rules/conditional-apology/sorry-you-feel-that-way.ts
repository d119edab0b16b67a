import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The reader hears that the fault lies in their feeling.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '[sorry that? you are (upset|angry)] (but|and)',
    '(sorry|apologise|apologize|apologies|regret) (for|about)? (that|if|how|for how)? you (feel|felt|are feeling|might feel|may feel|think|thought|see it|took it|took this|perceive it|interpreted it) (that way|this way|like that|like this|so|the way you do|that)',
    '(sorry|apologise|apologize|apologies|regret) (that|if)? (you|anyone|somebody|someone) (are|were|was|got|feel|felt|took|have taken|is) (offended|offence|offense|upset by (it|that|this)|so upset|unable to|not happy|unhappy|dissatisfied|confused|disappointed)',
  ],
  suggestions: ['sorry for [what went wrong]'],
  flags: [
    'I am [sorry you feel that way].',
    'We are [sorry that you are unhappy], but the tiles were approved.',
    'I am [sorry if anyone was offended].',
  ],
  passes: [
    'I am sorry for the late reply.',
    'She was upset, and I am sorry that we left her waiting.',
    'I feel the same way about the colour.',
  ],
} satisfies Rule;
