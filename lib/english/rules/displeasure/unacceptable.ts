import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'acknowledge',
  severity: 'warning',
  message: 'They say that this falls short of what they were entitled to expect.',
  patterns: [
    '(this|that|it|which|situation|service|delay|behaviour|behavior|treatment|quality|response) (is|was|has been) <very>? <very>? (unacceptable|ridiculous|outrageous|disgraceful|appalling|inexcusable|absurd|shameful|disgusting|shocking|insane|unbelievable|infuriating|laughable|insulting|not good enough|not acceptable|beyond a joke|pathetic|a joke|a disgrace|a farce|a shambles|a nightmare|an outrage)',
    '(<very>|find this|find it|finding this) (unacceptable|outrageous|inexcusable|disgraceful|appalling)',
    '^ <very>? (unacceptable|ridiculous|outrageous|disgraceful|pathetic|unbelievable) $',
    '(not|hardly) (good enough|what (i|we) (paid|ordered|asked|signed up) for)',
    '(i|we) (am|are) (not|no longer) (going to|prepared to|willing to) (accept|put up with|tolerate|stand for|wait)',
  ],
  except: ['(is|was) not (unacceptable|ridiculous)'],
  flags: [
    'Six weeks for a door handle: [this is completely unacceptable].',
    'We are sorry to say [it is not good enough].',
    '[Ridiculous].',
    'The kennel was filthy and [that was disgraceful].',
  ],
  passes: [
    'The view from the terrace is unbelievably good.',
    'Please tell us if that is acceptable to you.',
    'The tolerance of the gauge is 2 mm.',
    'Is a delivery on Friday good enough for you?',
  ],
} satisfies Rule;
