import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'error',
  message: 'The reader hears a verdict on their mind, with no question in it that could be answered.',
  patterns: [
    'what (the hell|the fuck|on earth|in the world|the heck)? is (the matter|wrong) with (you|your head|your brain|you people) $',
    'are you (out of your mind|insane|crazy|mental|nuts|kidding me|having a laugh|taking the piss|on drugs|high|drunk) $',
    'are you people (serious|for real|kidding|blind|deaf)',
    '(have|did) you (lost|lose) your (mind|marbles|senses)',
    '(you are|you must be) (out of your mind|insane|off your head|on drugs|delusional|mental)',
    'do you (people)? (even)? (think|listen|care)? at all $',
    'who do you think you are',
    'how dare you',
    'what were you (people)? thinking $',
    'what (the hell|the fuck|on earth) (are|were|do|did) you (people)? (think|thinking|doing|playing)',
  ],
  suggestions: [
    { sentence: 'Could you tell me how you came to this?' },
    { sentence: 'I was surprised by this, and I would like to understand it.' },
  ],
  flags: [
    '[What is wrong with you]?',
    '[How dare you] speak to our nurses like that.',
    'Serious question, [who do you think you are]?',
    '[What the hell are you doing] with our deposit?',
  ],
  passes: [
    'What is wrong with the second floor printer?',
    'How are you getting on with the new lift?',
    'Could you tell me what you think of the sketch?',
    'The drug trial is insane to schedule, but we will manage.',
  ],
} satisfies Rule;
