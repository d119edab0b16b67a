import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'Thanks with a “finally” in it reads as a reproach.',
  patterns: [
    '(thank you|thanks) (so much|very much)? (in advance)? for (finally|eventually|at last|actually)',
    '(thank you|thanks) (so much|very much)? for (getting (round|around) to|bothering|deigning|condescending|making the (effort|time) (to)?|taking the trouble|managing to|stirring)',
  ],
  suggestions: ['thank you for'],
  flags: ['[Thank you for finally] sending the floor plan.', '[Thanks for actually] reading the brief.'],
  passes: ['Finally, thank you for the lovely dinner.', 'Thank you for the final drawing.'],
} satisfies Rule;
