import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'acknowledge',
  severity: 'warning',
  message: 'They say that this falls short of what they were entitled to expect.',
  patterns: [
    '(this|that|it|which|situation|service|delay|behaviour|behavior|treatment|quality|response) (is|was|has been) <very>? <very>? (unacceptable|ridiculous|outrageous|disgraceful|appalling|inexcusable|absurd|shameful|disgusting|shocking|insane|unbelievable|infuriating|laughable|insulting|not good enough|not acceptable|beyond a joke|pathetic|a joke|a disgrace|a farce|a shambles|a nightmare|an outrage)',
    '(<very>|find this|find it|finding this) (unacceptable|outrageous|inexcusable|disgraceful|appalling)',
    '(this|that|it|which) (is|was|has been) (a|an|nothing short of a|nothing short of an|nothing but a)? <very>? (scandal|disgrace|outrage|catastrophe|farce|shambles|travesty|fiasco|mockery|insult)$',
    '(this|that|it|which|your ...) (is|was) <very>? (unforgivable|scandalous|inexcusable|indefensible|intolerable|insufferable|an absolute disgrace)',
    '(i|we) (consider|find|regard|call|deem|think) (this|it|that|all this|your ...) (as|to be)? <very>? (unforgivable|inexcusable|indefensible|intolerable|unacceptable|scandalous|outrageous|disgraceful|appalling|shameful|a disgrace|an outrage|an insult|a scandal)',
    '^ <very>? (unacceptable|ridiculous|outrageous|disgraceful|pathetic|unbelievable) $',
    '(not|hardly) (good enough|what (i|we) (paid|ordered|asked|signed up) for)',
    '(i|we) (am|are) (not|no longer) (going to|prepared to|willing to) (accept|put up with|tolerate|stand for|wait)',
  ],
  except: ['(is|was) not (unacceptable|ridiculous)'],
  flags: [
    'Six weeks for a door handle: [this is completely unacceptable].',
    'We are sorry to say [it is not good enough].',
    '[Ridiculous].',
    'The boiler is out for the third week, [this is a scandal].',
    '[I consider this unforgivable].',
    'The kennel was filthy and [that was disgraceful].',
  ],
  passes: [
    'The view from the terrace is unbelievably good.',
    'Please tell us if that is acceptable to you.',
    'The tolerance of the gauge is 2 mm.',
    'Is a delivery on Friday good enough for you?',
  ],
} satisfies Rule;
