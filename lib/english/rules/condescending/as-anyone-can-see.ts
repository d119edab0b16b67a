import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that only a fool could ask.',
  source: 'Yeomans et al., Organizational Behavior and Human Decision Processes, 2020',
  patterns: [
    'as (anyone|anybody|everyone|everybody|any (fool|child|adult|reasonable person|sane person|sensible person|professional)) ((with|in) (a|any|half a|the|this|our) (brain|sense|eyes|experience|trade|business|industry|field|idea|clue|working brain))? (knows|sees|understands|(can|could|would|should|will) (see|know|tell|understand|confirm))',
    '(it is|that is|this is|it should be|that should be|it ought to be|this should be) <very>? (obvious|simple|common sense|basic|elementary|self evident) (to (any (fool|idiot)|a child|anyone but you)|enough even for)',
    '(it is|this is|that is) (just|simply|really|only|called) common sense',
    'any (fool|idiot|child) (can|could|would|should|knows)',
    '(it is|this is) (hardly|really)? not (rocket science|brain surgery|that (hard|difficult|complicated|complex))',
    '(hardly|not exactly|is not) (rocket science|brain surgery)',
    'even you (can|could|should|must|will|would)',
    'how (hard|difficult|complicated) (can|could) (it|that|this) (possibly|really)? be',
    '^ (well|and)? (it is|this is) (really)? as simple as that $',
    'as (anyone|anybody|everyone|everybody) who (has|had|have|ever|actually|bothered|opened|read|can|knows|works|took|looked|cares|pays|paid) ... (would|will|can|could|knows|know|should) (know|see|tell|tells|understand|have|confirm|that)?',
    'as any ... (knows|(can|could|would|will) (tell|see|know))',
    'any (competent|half decent|decent|halfway competent|self respecting|serious|proper|qualified|semi competent|functioning|half competent|thinking) (person|manager|company|firm|professional|engineer|developer|designer|lawyer|doctor|supplier|agency|team|adult|client|customer|plumber|electrician|builder|accountant|administrator|nurse|teacher) (would|could|should|can|knows|will)',
    '(this|it) is not (a)? (kindergarten|nursery|creche|primary school|playground|amateur hour|playgroup)',
    'as (anyone|anybody|everyone|everybody) (who|with) ... (could|can|would|will) (tell|know|see|agree|confirm)',
    'as (anyone|anybody|everyone|everybody) with (even)? (a|an|any|the|half)? (basic|rudimentary|passing|elementary)',
  ],
  except: [
    'common sense (approach|check|media)',
    'as (much|far|well|long|good|soon) as (anyone|anybody|everyone)',
  ],
  suggestions: [{ sentence: 'In short: [the point].' }, { sentence: 'What matters here is [the point].' }],
  flags: [
    '[As anyone can see], the tap is on the left.',
    'Filling in the form [is not rocket science].',
    '[That is just common sense].',
    '[How hard can it be] to park a van?',
  ],
  passes: [
    'The rocket science museum opens at ten.',
    'Anyone can see the show for free on Sundays.',
    'How hard is the water in your area?',
    'The manual is clear and easy to follow.',
  ],
} satisfies Rule;
