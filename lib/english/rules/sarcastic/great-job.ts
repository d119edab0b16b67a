import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'Praise for a failure is a slap with a glove on.',
  patterns: [
    '(great|good|nice|fantastic|brilliant|wonderful|excellent|amazing|outstanding|superb|stellar|lovely|top|fine|beautiful) (job|work|going|effort|service|support|customer service|start|move|planning|teamwork|communication) (as (always|usual|ever)|again|there|guys|team|everyone|people|yet again|once again)? (on|in|for|with|at|by)? ((totally|completely|utterly|once again)? (<mess>|not (reading|telling|checking|calling|replying|answering|listening)|making (a mess|it worse|things worse|us wait|me wait)))',
    '(great|good|nice|fantastic|brilliant|wonderful|excellent|amazing|outstanding) (job|work|service|effort|customer service) as (always|usual|ever) $',
    '(another|yet another) (great|fine|brilliant|wonderful|fantastic|excellent|stellar|shining|perfect|glorious) (example|display|piece|triumph|success|day|week) (of|for|from|at)',
    '(congratulations|congrats|well done|bravo|kudos) (you|they|he|she) (have)? (managed to|finally|even)? (managed to)? <mess>',
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
    'Great job on the launch, everyone!',
    'Well done on breaking your own record this season.',
    'You did excellent work on the losing side of that bid.',
  ],
} satisfies Rule;
