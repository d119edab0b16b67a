import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Invites the reader to ask again.',
  patterns: [
    '(let|tell) (me|us) know (if|should|when|in case|which|what|how|whether|who|where)',
    '(give|drop) (me|us) (a|an) (call|ring|shout|line|bell|email|text|message)',
    '(call|ring|email|contact|reach|ask) (me|us) (any time|anytime|if|with any|for|again|whenever)',
    '(get|be|stay|keep) in touch',
    '(feel free|do not hesitate|by all means|please (just)? (ask|shout|ring|call)|just (ask|shout|ring|call|reply)|shout (if|when|any))',
    '(here|happy|glad|always) to help',
    '(any|further|other|more) (other|more|further)? (question|questions|queries|query|concerns|problems)',
    '(anything|something) (else|more|further)',
    'if (you|there) (need|have any|have further|have questions|get stuck|would like to (talk|discuss|know more)|want to (talk|discuss)|is anything)',
  ],
  flags: [
    '[Let me know if] you would like more.',
    'We are [happy to help].',
    '[Give us a ring].',
    '[Do not hesitate] to write.',
  ],
  passes: ['The clutch is fine.', 'If you sign today, it is yours on Friday.', 'I will let you know.'],
} satisfies Cue;
