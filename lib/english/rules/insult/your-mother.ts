import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This drags the reader’s family and birth into it.',
  patterns: [
    'your (mother|mum|mom|parents|family|wife|husband) must be (bursting|beaming|over the moon|thrilled to bits|so very) (with|at|to|about|proud) ',
    'you (raised|reared|born|dragged up|brought up|hatched) in (a|the) (ditch|barn|sewer|gutter|bin|skip|swamp|hedge|bog|pigsty|cave|zoo|field)',
    'your (mother|mum|mom|parents|father|dad|family|wife|husband|kids|children|poor (mother|mum|wife|parents|husband|kids|children)) (must|probably|surely|clearly|no doubt|presumably) (really|all|still|just)? (tell|tells|tell everyone|cry|cries|weep|hide|hides|pretend|pretends|dread|dreads|wonder|wonders|wish|wishes|regret|regrets|drink|drinks|hate|hates|despair|despairs|sigh|sighs|flinch|flinches|change the subject|gave up|cried|wept)',
    'your (mother|mum|mom|parents|father|dad|mama|family|husband|wife|kids|children|grandmother|ancestors) (would have|should have|could have|ought to have|must have|would be better off|might have|should really have|clearly should have) (kept the|used (a|protection)|stopped (at|after)|swallowed|drowned|returned|reverted|aborted|taught you (manners|better)|smothered|been (drunk|desperate|cousins|siblings|related|proud|so proud|ashamed|blind|disappointed|thrilled|stupid)|crossed|put you|flushed|dropped|quit|had a (dog|goldfish|cat|rabbit|hobby|headache)|drunk|smoked|slept|wept|cried|adopted|sent you back|worn|closed her|given up|loved you|hated|known better|settled for)',
    'your (mother|mum|mom|parents|father|dad|family|wife|husband|kids|children) (must|should) (all|really|surely|just|both|secretly)? (be|feel) (so|very|really|just|truly|deeply|terribly|thoroughly)? (ashamed|disgusted|mortified|proud) (of (you|that)|to have|when) ',
    '(regret|regrets|wish|wishes|curse|curses|rue|rues|ashamed of|sorry about|cries about|embarrassed by|pretend|pretends|tells people|hates|hide) (the (day|night|hour) (you|she had|they had|he met|they had)|(that)? (you had|you were|she had|they had) (never)? (been)? born|having you|giving birth|ever having|not having used)',
    'your (mother|mum|mom|sister|wife|daughter) (is|was|sounds|looks) (a|an|such a|the) <very>? <vile>? (<insult>|<demeaning>|<slur-or-word>|whore|prostitute)',
    '(who|how|did nobody|did no one|did anyone|nobody|no one|did your (parents|mother|mum|mom|father)) (ever|even)? (raised|raise|brought|bring|teach|taught|dragged) you (up)? (any)? (manners|like (this|that)|in a (barn|zoo|cave)|decency|right from|respect|basic)',
    '(raised|brought up|dragged up|reared|suckled|bred) (by|in) (a|an|the)? (wolves|apes|animals|pigs|dogs|monkeys|savages|idiots|hyenas|rats|jackals)',
    '(evolution|natural selection|god|nature|darwin|the gene pool|the stork|the human race|humanity|your creator) (clearly|really|obviously|must have|has|have|just|seems to have)? (skipped|missed|passed|forgot|failed|made (a|its)|slipped|been cruel|was (drunk|asleep|joking|having)|overlooked|gave up|ran out|regrets|went backwards|stopped|regrets you)',
    '(shallow end of the gene pool|inbred|inbreeding|family tree (is|does|has|must|that|with|without|like)|dragged (his|their) knuckles|missing link|opposable thumbs|walk upright|come down from the trees|down from the trees|knuckles on the)',
    '(wife|husband|girlfriend|boyfriend|partner|kids|mother) (left you|walked out on you|ran away from you|cheated on you|hates you|pities you|will not look at you)',
    '(did|does|do|has|have) (your (mother|mum|mom|parents|wife|husband|carer|keeper|nurse|father|mummy)) (drop you|wipe your|still dress|still tie|still cut|ever (love|hug|teach|tell)|not (teach|love|hug)) (you|your|to|out)?',
  ],
  notAfter: notAsserted,
  except: [
    'your (mother|mum|mom|parents|father|dad|family|wife|husband|kids|children) must be (so|very|really)? (proud|thrilled) (of you|that)? (congratulations|well done)',
    '(still|have) (your (parents|mother|father)) have to (sign|bring|come|pay)',
  ],
  notWith: [
    '(congratulations|well done|graduation|passed|lovely news|great news|medication|consent|sign|form|appointment|visit)',
  ],
  flags: [
    '[Your parents should have kept the] receipt.',
    '[Your mother must be so proud of that].',
    'Were you [raised by wolves]?',
    '[Evolution skipped] you.',
  ],
  passes: [
    'Who taught you to read scans?',
    'Your mother could have used the lift.',
    'Does your wife pick you up?',
    'Your mother should have received the letter by now.',
    'Your parents must sign the form on page 2.',
    'Congratulations on the medal, your mother must be so proud of you!',
    'Did your wife know about the change of date?',
  ],
} satisfies Rule;
