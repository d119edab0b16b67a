import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'A swear word is what the reader remembers, whatever it was aimed at.',
  source: 'Friedman et al., Journal of Applied Psychology, 2004',
  patterns: ['<profanity>', '(goddamn|god damn|sodding)'],
  // A row of stars that begins a line adorns it.
  except: ['^ censored'],
  suggestions: [{ sentence: 'This has been frustrating, so let us look at what can be done now.' }],
  flags: [
    'The whole migration is a [clusterfuck].',
    'The map is [bullshit], and so is the legend.',
    'Oh [shit], the tent.',
  ],
  passes: [
    'The Scunthorpe depot closes at noon.',
    '*** Reminder: the car park closes at six.',
    'The shift supervisor will sort out the assets.',
    'Dick Passmore signs for the parish council.',
  ],
} satisfies Rule;
