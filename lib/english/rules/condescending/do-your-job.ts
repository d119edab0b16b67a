import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that they are not doing their work.',
  patterns: [
    '^ do your (bloody|damn|fucking|goddamn|own)? job',
    '(just|please|simply|actually|you) (do|doing|start doing|did|try doing) your (bloody|damn|fucking|goddamn)? job',
    '(if|had) you (had)? (just|only|simply|actually)? (did|done|do|been doing) your (job|homework)',
    '(do|did) your homework (before|first|next time)',
    'what (do you|am i|are we|exactly) ... paying you for',
    'what (am i|are we|do we|do i) (even|actually)? (pay|paying) (you)? for',
    'what do you (people)? (even|actually)? do all day',
    'it is (literally|actually|after all)? your job to (know|read|check|do|fix|make sure|find|deal)',
    'is (that|this|it|not that|not this|not it) (not)? your job',
    'you (had|have) (one|only one) job',
  ],
  suggestions: [
    { sentence: 'Could you take care of [the task] by [day]?' },
    { sentence: 'I am counting on you for [the task].' },
  ],
  flags: [
    'Stop arguing and [just do your job].',
    '[What are we paying you for]?',
    'Frankly, [it is your job to know] the rota.',
    '[You had one job].',
  ],
  passes: [
    'How do you like your job at the aquarium?',
    'The job will run at midnight and your report follows.',
    'Which lock are you paying for by card?',
    'We will take care of the permits, that is our job.',
  ],
} satisfies Rule;
