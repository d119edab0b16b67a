import type { Cue } from '@/lib/engine/rule';

/** It tells nothing of what was said: that is `by-word-of-mouth`. */
export default {
  says: 'Says that it was good to have talked, or met.',
  patterns: [
    '(nice|good|lovely|great|so nice|so good|a pleasure|pleasure|pleasant|enjoyable) (to|it was to)? (bumping into|running into|bump into|run into|catching|catch|seeing|see|chatting|chat|talking|talk|speaking|speak|meeting|meet) (up)? (to|with)? (you|your <workman>|him|her|them|everyone)',
    '(had|enjoyed|thanks for|thank you for) (a|the|our|your|that)? (quick|little|brief|good|nice|long|lovely|pleasant)? (chat|talk|conversation|meeting|catch up|natter|chinwag|lunch|coffee)',
  ],
  flags: ['It was [nice meeting you] at the fair.', 'We [enjoyed our chat] on the boat.'],
  passes: ['We spoke of the hedge.', 'Please talk to Ana.'],
} satisfies Cue;
