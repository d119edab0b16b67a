import type { Rule } from '@/lib/engine/rule';
import threatOfViolence from '@/lib/english/rules/threat/threat-of-violence';
import watchYourBack from '@/lib/english/rules/threat/watch-your-back';
import whereYouLive from '@/lib/english/rules/threat/where-you-live';
import youWillRegret from '@/lib/english/rules/threat/you-will-regret';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader may take this for a threat, and may be right to keep it as evidence.',
  patterns: [
    ...threatOfViolence.patterns,
    ...whereYouLive.patterns,
    ...watchYourBack.patterns,
    ...youWillRegret.patterns,
  ],
  except: [
    ...threatOfViolence.except,
    ...watchYourBack.except,
    ...whereYouLive.except,
    ...youWillRegret.except,
  ],
  notAfter: threatOfViolence.notAfter,
  suggestions: [
    { sentence: 'I would like to settle this with you, and I will bring in [name] to help.' },
    { sentence: 'Our next step will be [the step], on [day].' },
  ],
  flags: [
    'Pay the bill or [you will regret] it.',
    'Careful, [we know where you live].',
    'One more word and [I will punch you].',
  ],
  passes: [
    'If the balance is not paid by 3 June, we will pass the account to our collection partner.',
    'I will shoot you an email when the crew is on site.',
    'You will not regret choosing the larger boiler.',
    'We know where you are coming from on the price.',
  ],
} satisfies Rule;
