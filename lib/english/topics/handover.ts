import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about work that was finished and handed over.',
  names: ['handover', 'hand over', 'after handover', 'completion', 'moving in'],
  patterns: [
    '(handover|handed over|hand over|moved in|since you (left|finished|went)|you (fitted|installed|built|finished|put in|completed|did|laid|painted|plastered)|last (month|year|spring|summer|autumn|winter|week)|completion|(weeks|months|days|year|years) (ago|after|later|on|since)|only (fitted|installed|finished|done|laid)|your (lads|team|men|chaps|people|fitter|builder|plasterer|plumber|electrician))',
  ],
  flags: ['It was fine [since you left] in May.', 'We [moved in] on Friday.'],
  passes: ['Please come in.', 'See you at ten.'],
} satisfies Topic;
