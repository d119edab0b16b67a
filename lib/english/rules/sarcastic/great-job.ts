import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Praise for a failure is a slap with a glove on.',
  patterns: [
    '(great|good|nice|fantastic|brilliant|wonderful|excellent|amazing|outstanding|superb|stellar|lovely|top|fine|beautiful) (job|work|going|effort|service|support|customer service|start|move|planning|teamwork|communication) (as (always|usual|ever)|again|there|guys|team|everyone|people|yet again|once again)? (on|in|for|with|at|by)? ((totally|completely|utterly|once again)? (<mess>|not (reading|telling|checking|calling|replying|answering|listening)|making (a mess|it worse|things worse|us wait|me wait)))',
    'yet another (fine|brilliant|stellar|shining|perfect|glorious) (example|display|piece|triumph) of',
    '(congratulations|congrats|well done|bravo|kudos) (you|they|he|she) (have)? (managed to|finally|even)? (managed to)? <mess>',
    '^ (oh|wow|well)? (brilliant|great|wonderful|fantastic|perfect|lovely|nice one|super|excellent|bravo) (you|they|he|she|it) (have|has)? (again)? <mess>',
    '^ (oh|wow|well)? (brilliant|great|wonderful|fantastic|perfect|lovely|nice one|super|excellent|bravo) (and|so)? now (nothing|nobody|no one)',
  ],
  except: [
    '(breaking|losing) (it|this|that|the|your|a|all|things|everything) (down|into|own|record|weight|news|ground|ice)',
  ],
  suggestions: [
    { sentence: 'Something went wrong with [the task], and I would like us to put it right.' },
    { sentence: 'Could we look at what happened with [the task]?' },
  ],
  flags: [
    '[Great job breaking] the archive.',
    '[Nice work losing] both sets of keys.',
    '[Yet another fine example of] planning.',
  ],
  passes: [
    'Great job as always, everyone!',
    'Well done on breaking your own record this season.',
    'You did excellent work on the losing side of that bid.',
  ],
} satisfies Rule;
