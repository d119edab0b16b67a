import type { Cue } from '@/lib/engine/rule';

/** Whom it names tells what it means: somebody above the reader (lib/coach/practices/escalate.ts). */
export default {
  says: 'Asks that the matter be brought to somebody, or somebody to the matter.',
  patterns: [
    '(i|we) (want|need|demand|insist on|expect|require|would like|should like|would prefer|prefer|wish for|am asking for|ask for)',
    '(i|we) (would|should) (like|prefer|rather)',
    '(get|give|fetch|find|bring|put|pass|transfer|connect|hand) (me|us|this|it)',
    '(take|taken|taking|pass|passed|refer|referred|escalate|escalated|raise|raised|forward|send|bring|brought|hand) (this|it|that|me|the matter|my ...)? (up|on|over|along)? to',
    '(have|let|ask|tell|get|could|can|may) ... (call|ring|phone|write|contact|email|deal|speak|talk|reply|decide|answer|look|handle|get in touch)',
    '(speak|talk|complain|write) (directly|straight|only)? (to|with)',
    '(please|kindly) (ask|tell|get|have|let|copy in|copy|involve|inform)',
  ],
  flags: [
    '[I want] Rob, today.',
    'Please [take this to] Dr Ito.',
    '[Could you have Ana call] me?',
    '[May I speak] to Mr Hale?',
  ],
  passes: [
    'Rob was here on Monday.',
    'Dr Ito wrote the letter in May.',
    'Ana has the keys.',
    'Mr Hale is on the list.',
  ],
} satisfies Cue;
