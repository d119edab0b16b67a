import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about telephone calls.',
  names: [
    'phone support',
    'telephone support',
    'support by phone',
    'phone advice',
    'phone consultations',
    'calls',
    'phone calls',
    'telephone calls',
    'call',
  ],
  patterns: [
    '(on|over|by) (the)? phone',
    'talk (me|us) through',

    '({call} (me|us|him|her|you|back|my|our|on|at|in|this|tomorrow|over)|{ring} (me|us|him|her|you|back|my|our|on|at)|(phone|telephone|dial) (me|us|him|her|call|you)|a (quick|short|brief)? (call|ring|chat|bell)|(be|jump|hop|get) on (the|a) (phone|call|zoom)|(zoom|teams|video) (call|meeting)?|speak|talk|reach (you|me|us)|available by phone|on the phone|your mobile)',
  ],
  flags: ['Could you [ring me] then?', 'We need [a call] with the team.'],
  passes: ['It is called a shim.', 'The bell tower.'],
} satisfies Topic;
