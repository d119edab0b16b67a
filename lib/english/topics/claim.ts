import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about making a claim.',
  names: ['claim', 'claims', 'insurance claim', 'cargo claim'],
  isEssential: true,
  patterns: [
    '(what|how) (do|must|should|can) (i|we) ... (get|have|claim) (it|this|that|them|for it)? (paid|covered|back)',
    '(storm|hail|wind|fire|flood|thieves|burglars|lightning|tree) ... (took|tore|ruined|broke|destroyed|blew|smashed|flooded|ripped|fell)',
    '(claim|claims|claiming) (for|form|against|number|on|is|was|of|to|the|from|back|sent|it|please|this)',
    '(make|file|raise|submit|open|start|lodge|put in|a|my|our|the|insurance|damage|new) (claim|claims)',
    '(compensation|who pays|who is paying|who will pay|who covers|who is liable|reimburse|reimbursed|replacement|make good)',
    '(insurer|insurers|loss adjuster|claim form|adjuster|underwriter)',
    '(want|need|expect|get|like) ... (money|value|cost|price) (back|for)',
    '(my|our) (insurance|policy) (cover|covers|covered|pay|pays)',
    '(form|forms) ... (insurer|insurance)',
  ],
  except: [
    '(he|she|they|you|it|website|advert|leaflet|driver|brochure|who|label) (claims|claim|claimed) (to|that|he|she|they|it|you)?',
    '(no|any other) (claim|claims)',
    'claim to (fame|be)',
    '(claims|claim) to make',
  ],
  flags: ['How do we file [a claim]?', '[Who pays] for the broken door?', 'My [insurer] needs your report.'],
  passes: ['He claims that he called.', 'They claim to be the best.', 'She claimed that it was fine.'],
} satisfies Topic;
