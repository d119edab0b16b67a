import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'acknowledge',
  severity: 'warning',
  message: 'The swearing shows how hard this has hit them.',
  patterns: [
    '<profanity>',
    '(for)? (god|christ|heaven|pity|fuck|goodness) sake',
    '(what|why|where|how|who) (the (hell|heck|fuck)|on earth)',
    '(bloody|damn|damned|goddamn|sodding|flaming) (thing|awful|useless|ridiculous|joke|machine|phone|hours|nightmare|mess|disgrace|stupid|system|website|time)',
  ],
  flags: [
    '[Why the hell] is it still broken?',
    'Three hours on hold with the [bloody phone].',
    '[For heaven sake], it is one valve.',
  ],
  passes: [
    'The dam needs work before the autumn.',
    'For the sake of clarity, the fee excludes VAT.',
    'How is the shed coming on?',
  ],
} satisfies Rule;
