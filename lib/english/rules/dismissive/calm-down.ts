import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'Nobody calms down on being told to; the reader hears that their feeling is wrong.',
  patterns: [
    '(no|there is no|not any|there is really no) (real|earthly|possible)? (need|reason|cause|call) (for you)? to (get|work|be getting) (yourself|yourselves) (so|all)? (worked up|into a (state|lather|panic)|upset|in a (state|twist|tizzy))',
    '^ (just|please|ok|okay|so|now|kindly|look)? (calm down|chill out|simmer down|take a chill pill|lighten up|grow up|get over it|get over yourself|get a grip|get a life)',
    '^ (just|please|ok|okay|so|now|look)? (relax|chill) $',
    '(just|need to|you should) relax (a bit|now|already|about (it|this|that))? $',
    '(just|please|need to|have to|trying to|try to|should|must|could you|can you) (calm down|chill out|simmer down|get over it|get a grip|lighten up|grow up)',
    '^ (just)? take a (deep)? breath and (calm|relax|think|read|listen|stop|look)',
    '(no|there is no|not any) (need|reason) (for you)? to (overreact|yell|get (so)? (upset|angry|worked up|hysterical|emotional|excited|agitated|defensive|aggressive|nasty|personal|rude)|be (so)? (upset|angry|rude|dramatic|aggressive|emotional|nasty))',
    'you are (just|simply|clearly|really|being|getting)? (being|getting)? (overreacting|too emotional|emotional|overly (dramatic|emotional|sensitive)|dramatic|too sensitive (about|over|here)|so sensitive|hysterical|paranoid|making a (big)? (fuss|drama|scene|mountain))',
    '(do not|stop|please stop) (overreact|overreacting|be so (dramatic|sensitive|emotional)|being so (dramatic|sensitive|emotional)|get (your knickers|worked up|upset|so worked up|hysterical|all worked up))',
    '(storm in a teacup|mountain out of a molehill|first world problem)',
  ],
  except: [
    '(he|she|it|they|who|that|the ...) (should|must|will|would|could|may|might|can) (soon|quickly|then|also)? calm down',
    '(things|it|everything|market|traffic|prices|season|weather|dust|waters) ... calm down',
    '(when|once|until|after|if) ... calm down',
    '(dog|horse|cat|baby|patient|child|children|him|her|them|myself|me) (to)? calm down',
    'relax (and|in|by|on|at|with|the|your)',
  ],
  suggestions: [
    { sentence: 'I can see that this matters, and I want to sort it out.' },
    { sentence: 'I can see why this is upsetting.' },
  ],
  flags: [
    '[There is no need to get yourself worked up], the lift is checked daily.',
    '[Calm down], it is only a printer.',
    '[There is no need to get upset].',
    'Between you and me, [you are overreacting].',
    'You [need to calm down].',
  ],
  passes: [
    'He should calm down within two hours.',
    'When things calm down after the fair, we can talk about the stand.',
    'The vet gave the dog something to calm down.',
    'You can relax by the pool while we fix the room.',
    'There is no need to print the tickets.',
    'Please try to relax before the scan.',
    'There is no need to panic, the deadline was moved.',
    'Take a breath and hold it while we scan.',
    'You are too sensitive to the sun for this cream.',
  ],
} satisfies Rule;
