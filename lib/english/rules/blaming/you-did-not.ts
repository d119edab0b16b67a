import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears an accusation first, and what you need second.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    '(because|since)? you (simply|just|clearly|obviously)? did not <shortfall>',
    '(because|since) you (failed|forgot|neglected|ignored|refused|insisted)',
  ],
  except: ['(if|in case|unless|where|whether|sorry|why|glad) (that)? you did not', '{be} you did not'],
  suggestions: [{ sentence: 'Here is what we need to go on: [what is missing].' }],
  flags: [
    'The oven failed [because you did not read] the guide.',
    '[You did not follow] the wash programme.',
    'It shrank [because you ignored] the label.',
  ],
  passes: [
    'If you did not read the guide, it is on our website.',
    'You did not miss anything, the talk was recorded.',
    'We did not tell you in time, and I am sorry.',
  ],
} satisfies Rule;
