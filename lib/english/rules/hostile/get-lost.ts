import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'error',
  message: 'This sends the reader away with an oath; most people answer in kind.',
  source: 'Andersson & Pearson, Academy of Management Review, 1999',
  patterns: [
    '(go)? fuck (you|off|yourself|yourselves|right off|your)',
    '(piss|sod|bugger|naff|eff|bog|jog) off',
    'screw (you|yourself|yourselves) (all|people|guys|lot|too)? $',
    '^ screw (you|your)',
    'go (straight)? to hell',
    'get (stuffed|bent|knotted)',
    '^ (just|now)? get lost',
    'go (and)? (get lost|jump in (a|the) lake|take a hike)',
    '^ (just|so|please|oh)? shut (the fuck|the hell)? up',
    'shut your (mouth|face|trap|gob)',
    '(shove|stick) (it|that|this|them|your ...) (up|where)',
    '(kiss|bite|lick) my (ass|arse)',
    'get (the hell|the fuck)? out of my (face|sight|inbox)',
  ],
  except: [
    'not to (go to hell|get lost|shut up)',
    '<said> (me|him|her|us|them) to',
    '(it|they|parcel|letter|files|luggage) ... get lost',
  ],
  suggestions: [
    { sentence: 'I will stop here for today and come back to this with a clear head.' },
    { sentence: 'Let us keep to what can be done about [the issue].' },
  ],
  flags: [
    'Keep the deposit and [go to hell].',
    'Honestly, [piss off].',
    '[Shut up] and sign the form.',
    '[Go fuck yourself].',
  ],
  passes: [
    'Parcels sometimes get lost between the two hubs.',
    'The pump has to be shut down before anyone opens the valve.',
    'I would not want the team to get screwed on the exchange rate.',
    'The guest told our night porter to shut up, so I have noted it in the log.',
  ],
} satisfies Rule;
