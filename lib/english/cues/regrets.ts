import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says sorry for what happened to the reader, or that it is hard on them.',
  patterns: [
    '(sorry|apologise|apologize|apologies|apology|regret|mortified|ashamed|embarrassed|gutted)',
    '(that|this|it|which|what) (must|does|would|can|is|was|sounds|must have|all) (be|been|have been|sound|feel|really|so|truly|very|not|grate|hurt|sting|far from|anything but)? (been|be)? (sore|frustrating|annoying|upsetting|worrying|maddening|infuriating|disappointing|awful|horrible|dreadful|terrible|poor|wrong|unacceptable|not (on|good|right|ideal|acceptable)|good enough|painful|distressing|unpleasant|exasperating|a (shock|nuisance|pain|blow|nightmare|shame|pity|disappointment)|ideal|grate|hurt|sting)',
    '(oh no|oh dear|poor (you|thing|show|tongue|form)|what a (shame|pity|nightmare|mess|disappointment))',
    '(should|ought) (not|never) (to)? (have happened|have been|happen|have had)',
    '(our|my) (mistake|error|fault|slip|oversight|blunder|bad|mix up)',
    '(can|do) (see|understand|imagine|appreciate|hear) (why|how|that) ... (you|it|that)',
    '(you|your) (have every right|are (quite|absolutely|completely|entirely|perfectly)? right to (be|expect|complain|feel))',
    '(let|letting) you down',
    '(one|two|three|four|is|are) too many',
  ],
  except: [
    'sorry (for|about) (the|my|our|this) (late|slow|delayed|belated|long|short|brief|quick) (reply|response|answer|note|message|email|one|notice)',
    '(sorry|apologise|apologize|apologies|apology) (for|about) (the|any|this|all the)? (inconvenience|short notice|confusion|mass mail|long mail|duplicate|duplicates|typos|typo|spam|noise)',
    'sorry (for|about) (not|the delay in) (replying|getting back|answering|responding|writing)',
    'sorry (to (ask|trouble|bother|chase|miss|be)|(i|we) (can|could|will|do|are|am) not|i missed|not|but (no|we|i))',
    '(no need to|do not) (be sorry|apologise|apologize)',
    'sorry to hear (you|that you|your|about your) (are|have|is|has)? (been)? (ill|unwell|poorly|under the weather|sick|leaving|not well|loss)',
    '(please)? accept (my|our) apologies (for|in) (the)? (late|delay in (replying|responding))',
  ],
  flags: [
    'I am [sorry] that the bed broke.',
    '[That must have been awful].',
    'It [should never have happened].',
    'Twice is [one too many].',
  ],
  passes: ['Sorry for the late reply.', 'No need to apologise.', 'The bed is fine.'],
} satisfies Cue;
