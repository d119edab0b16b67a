import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that it is a small thing and nothing to be upset about.',
  patterns: [
    '(not|nothing|hardly|never) (really|at all|too|that|overly|particularly|remotely)? (bothered|fussed|fazed|urgent|a (big|huge|major)? (deal|problem|issue|drama|worry|biggie)|the end of the world|complaining|moaning|a complaint|to worry about|upset|angry|cross|annoyed|a criticism|criticising|in a (rush|hurry)|worth worrying|worth fussing|life or death)',
    '(no|there is no|absolutely no|zero) (rush|hurry|worries|big deal|biggie|drama|panic|stress|bother|problem (at all|here|on our side|for (me|us))|harm done|hard feelings|pressure|trouble at all)',
    '(just|only) (a|one) (small|tiny|minor|little|quick|wee|trivial|very small)? (thing|thought|niggle|nitpick|observation|heads up|fyi|point|detail|typo|moan|grumble)',
    '(tiny|minor|trivial|wee) (thing|niggle|point|detail|typo|matter|issue|problem|request|query)',
    '(do not|please do not|pls do not) (worry|fret|stress|apologise|rush|panic|trouble yourself|lose sleep)',
    '(never mind|whenever (suits|you (have|get|can))|when you (have|get) (a (minute|moment|sec|second|chance)|time|five|around)|in your own time|at your (leisure|convenience)|happens to (the best|all|everyone)|these things happen|easily done|no need to (apologise|rush|hurry|worry|reply|do anything))',
    '(thought|wanted|meant) (i|you|to) (would|should|might want to|let you)? (let you know|mention|flag|know|point it out|tell you)',
    '(we|i) (can|could) (easily)? (live with|cope with|work around|manage with) (it|that|this)',
  ],
  except: [
    '(not) (bothered|fussed) (to|about (us|me|our|your customers))',
    '(could|can) not be bothered',
    '(i|we) (am|are) not (upset|angry|cross|annoyed) (any more)? (i am|we are|but (furious|livid|disappointed))',
    '(just|only) (a|one)? (number|joke|thing (i|we) (asked|wanted|needed))',
    '(no|little) problem (for you|taking (my|our))',
  ],
  flags: [
    'The lid is loose, but it is [not a big deal].',
    '[There is no rush] at all.',
    'It is [just a small thing]: the bell is stuck.',
    '[These things happen].',
    'I [thought I would let you know] about the sign.',
  ],
  passes: [
    'You could not be bothered to ring.',
    'It was the only thing I asked for.',
    'There is a big problem with the roof.',
    'To you I am just a number.',
  ],
} satisfies Cue;
