import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears an accusation first, and what you need second.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    'you (have|had)? (also|again|clearly|simply|still|repeatedly|yet again|once again|conveniently|completely)? (failed|neglected|refused|omitted|forgotten|forgot) to',
  ],
  except: [
    '(if|in case|when|whenever|should|unless|where|once|did) you (have|had)? (failed|neglected|refused|omitted|forgotten|forgot) to',
    'have you (also)? (forgotten|neglected) to',
    '(if|in case|when|unless) you ... (failed|neglected|refused|omitted|forgotten|forgot) to',
  ],
  suggestions: ['we still need you to', 'it would help us if you could'],
  flags: [
    '[You failed to] sign page 3.',
    'Once more [you have neglected to] lock the gate.',
    '[You forgot to] attach the map.',
  ],
  passes: [
    'The pump failed to start, so we used the spare.',
    'If you forgot to bring your card, the desk can help.',
    'We failed to tell you in time, and I am sorry.',
  ],
} satisfies Rule;
