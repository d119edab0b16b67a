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
  except: [
    '<profanity> (legend|legends|magic|brilliant|good|great|marvellous|lovely|love|amazing|fantastic|hero|heroes|star|genius|beautiful|mint|excellent|ace|awesome|delicious|perfect|gorgeous|well done|yes|right|class)',
    '(pig|horse|dog|cat|bull|sheep|chicken|bat|no|is the|holy) (shit|shite|crap)',
    '(my|own|lard|an|the) (own)? (arse|ass|backside)',
  ],
  notWith: [
    '(lol|haha|ha|sorted|fixed|magic|legend|love it|thank|thanks|cheers|no harm done|well played|found it|found the|have a good|good day|we got|is sick|laughing|phew|my own|felt like)',
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
