import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that they wear you out, and still does not have the answer.',
  patterns: [
    '(i|we) (have|had) (already|repeatedly|clearly) (explained|answered|said|told|covered|addressed|been over|been through) (this|that|it|you|your question)',
    '(i|we) (will|am going to|are going to|am|are) (not)? (only)? (say|repeat|repeating|explain|explaining) (this|it|that|myself|ourselves) (only)? (again|one more time|one last time|once more|once)',
    'how many (more)? times (do|must|will|have) (i|we)',
    '(let me|must i|do i have to|having to|hate to) repeat myself',
    '(this is)? (the)? (last|final) time (that)? (i|we) (will|am going to|are going to)? (ask|asking|say|saying|tell|telling|explain|explaining|remind)',
    '(i|we) (have)? (already)? been (over|through) (this|that)',
    '(can not|can hardly|could not) believe (that)? (i|we) (have|need|am having|are having|even have|actually have|still have|had) (to)? (to)? (say|explain|ask|write|spell|tell|repeat|remind|chase|do)',
  ],
  suggestions: [
    { sentence: 'To recap: [the point].' },
    { sentence: 'Here is the answer again: [the answer].' },
  ],
  flags: [
    '[I have already explained this] to your colleague.',
    'The tariff is yearly; [I will not repeat myself again].',
    '[How many times do I] have to send it?',
    '[This is the last time I ask].',
  ],
  passes: [
    'I have already sent the sizes to the printer.',
    'How many times do they rehearse before the opening night?',
    'Would you like me to explain it again on the phone?',
  ],
} satisfies Rule;
