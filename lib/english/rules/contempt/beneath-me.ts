import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This talks down to the reader from above.',
  patterns: [
    '(take|be) (told|lectured|lectures|advice|lessons|instructed|judged|corrected|orders|preached|instruction) ... (by|from) (someone|somebody|a man|a woman|a girl|a boy|a child|a kid|a bunch) (half|fresh|straight|jumped|of (amateurs|clowns|children)|who (sells|can not|could not|has never|makes tea|answers phones|failed))',
    '(beneath|below) (me|us|my dignity) to (argue|speak|talk|answer|reply|deal|discuss|explain|write|bother)',
    '(i|we|we all|my taxes|people like me) (all)? (pay|pays) your (wages|wage|salary|rent|bills)',
    'do you (know|have any idea|realise|realize|understand) who i am $',
    'do you (know|have any idea|realise|realize|understand) who (you are (talking|messing) (to|with)|my (father|husband|lawyer) is)',
    'you (do not|did not|will not) get to (lecture|judge|preach|patronise|tell me|talk to me|speak to me)',
    'would (rather|sooner) (have)? (kiss|eat|eaten|drink|swallow|lick|chew|gouge|set fire) (to)? (my own|glass|dog|rat|nails|barbed|razor|my eyes|myself|bleach)',
    '(stop|done|finished) (being|bein) (polite|nice|patient|civil|reasonable|friendly) (and|n) (start|starting)',
  ],
  notAfter: notAsserted,
  except: ['(do not|did not|will not) get to (speak|talk|write) (to (each|anyone|her|him)|much|often)'],
  notWith: ['(allergic|recipe|menu)'],
  flags: [
    'I will not [be lectured by somebody who sells] carpets.',
    '[I pay your wages].',
    '[Do you know who I am]?',
    'It is [beneath me to argue] about this.',
  ],
  passes: [
    'Do you know who I am speaking to?',
    'You will not get to write the exam before June.',
    'We were told about the course by a man who runs one.',
    'Do you know who is in charge of the keys?',
    'I pay your invoice on the first of the month.',
    'I would rather eat at the hotel.',
  ],
} satisfies Rule;
