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
    '^ (oh|wow|well)? (brilliant|great|wonderful|fantastic|perfect|lovely|nice one|super|excellent|bravo) (and|so)? now (nothing|nobody|no one|we have (to|no|lost|two)|i have (to|no|lost)|the (client|customer|whole|server|site|line) (is|has|can))',
    '(another|yet another|one more|more) <praise> (example|display|piece|demonstration|instance) of (your|their|his|her|the) (usual|typical|famous|legendary|so called|wonderful|excellent|<praise>)?',
    '(congratulations|congrats|well done|bravo|kudos|hats off) (to you|to your team|to the team|everyone|all|guys|team)? (on|for) (yet)? (another|your latest|your second|your third|the latest|a third|a second) <trouble>',
    '(congratulations|congrats|well done|bravo|kudos|hats off|slow clap) (to (the|your) ...)? (you|your team|the team) (have|has)? (just|now|again|once again)? (<mess>|made (a mess|it worse|things worse)|lost|missed|broken|ruined|ignored|forgotten|wasted|upset|annoyed|offended|managed to)',
    '(your|their|the) (legendary|famous|renowned|celebrated|much advertised|much vaunted|vaunted|so called|award winning|world class|lightning fast|lightning|stellar|impeccable|famed|supposed|alleged) (customer service|customer support|customer care|service|support|efficiency|reliability|punctuality|quality|hospitality|planning|expertise|experts|expert|team|professionalism|response|attention|communication|system|technology|guarantee|speed)',
    '(way to go|way to) (guys|team|everyone|ruin|miss|lose|break|treat|make|waste|kill|ignore|insult|alienate|spoil|mess)',
  ],
  except: [
    '(thank|thanks|proud|won|delighted) ... (your|their|the) (award winning|world class|stellar|impeccable|renowned|famous|celebrated|legendary)',
    '(way to|way) (make (sure|payments|the)|lose weight|break (the ice|it down|down)|treat (the|this|it as))',
    '(of|by) (the|their) (so called|alleged|supposed|renowned|famous|award winning|world class|celebrated)',
    '(best|easy|good|great|only|right|wrong|other|better|quick|easiest|quickest|simplest|simple|a|the|no|another|any|find) way to',
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
    'So this is [your legendary punctuality].',
  ],
  passes: [
    'Great job as always, everyone!',
    'Congratulations to the team on another record month.',
    'Their award winning cheese is in the hamper.',
    'Well done on breaking your own record this season.',
    'You did excellent work on the losing side of that bid.',
  ],
} satisfies Rule;
