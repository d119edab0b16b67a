import type { Cue } from '@/lib/engine/rule';

const find =
  '(check|find out|ask|look into|look up|confirm|get back to you|come back to you|let you know|tell you|have (an|the|your) answer|find you|speak to|speak with|see)';

export default {
  says: 'Says that an answer is not known yet, or will follow.',
  patterns: [
    '(do|does|can|could) not (yet|actually|quite)? (know|say|tell (you)?|confirm|be (sure|certain)) (yet|for sure|for certain|exactly|that|this|until|how|when|which|if|whether|today|now)?',
    '(not|un) (yet)? (sure|certain|known|clear|confirmed|decided|settled|fixed) (yet)?',
    '(is|are) not (yet)? (known|fixed|decided|confirmed|settled|set|clear|out)',
    `(i|we) (will|shall|need to|have to|must|am going to|would have to|would need to|would like to|want to) (just|first|quickly|double|also)? ${find}`,
    `(let me|let us) (just|first|quickly|double)? ${find}`,
    '(i|we) (am|are|have) (now|just|already)? (checking|asking|asked|finding out|looking into|waiting to hear|waiting for|chasing)',
    '(answer|answers|rest|details|figure|price|date|word|reply) (to|on|about|for)? ... (follow|follows|by|on|will be|to follow|comes|come|tomorrow)',
    '(do|does) not have (it|that|this|them|the ...|an answer|a date) (to hand|yet|here|handy|in front of me|just now|at hand)',
    '(you|we) (will|shall) (get|have|hear) (the answer|an answer|the rest|more)',
    'yet to (hear|be|know|decide|find)',
  ],
  flags: [
    'The colour [is not known] yet.',
    '[I will ask] the chef and write by noon.',
    'I [do not have it to hand], you get it on Monday.',
    '[Let me check] with the pilot.',
  ],
  passes: ['The chef has an answer for you in the file.', 'We know the way.'],
} satisfies Cue;
