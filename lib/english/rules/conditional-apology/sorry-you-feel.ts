import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The reader hears that the fault lies in their feeling.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(sorry|apologise|apologize|apologies|regret) (for|about)? (that|if|how|for how)? you (feel|felt|are feeling|might feel|may feel|think|thought|see it|perceive|perceived|took|interpreted|believe|consider)',
  ],
  suggestions: ['sorry that'],
  flags: [
    'I am [sorry you feel] the fee is too high.',
    'We are [sorry if you felt] rushed.',
    'I am [sorry that you feel] the tone was cold.',
  ],
  passes: [
    'I am sorry that the room was cold.',
    'How do you feel after the treatment?',
    'Sorry, do you think the van fits?',
  ],
} satisfies Rule;
