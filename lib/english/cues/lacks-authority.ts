import type { Cue } from '@/lib/engine/rule';

const small =
  '(intern|secretary|site secretary|assistant|temp|receptionist|pa|personal assistant|caretaker|admin|administrator|trainee|apprentice|junior|student|volunteer|coordinator|co ordinator|cleaner|clerk|office manager|porter|caller|messenger|neighbour|tenant|lodger|go between|middleman|helper|placeholder|stand in|locum|cover|deputy|bookkeeper|doorman|concierge|gardener|housekeeper|nanny|driver|babysitter|treasurer|school secretary|club secretary|warden|janitor|security guard|guard|night manager|team assistant|work experience)';

export default {
  says: 'Shows that the writer may be no one who decides, or that who may has not spoken.',
  patterns: [
    `(i|he|she) (am|is) (only|just|merely|simply|but)? (the|a|an|his|her|their) (new|site|office|team|school|club|front|acting|humble|mere)? ${small}`,
    '(i|he|she) (only|just|merely) (do|does|work|works|answer|answers|look|looks|book|books|run|runs|man|mans|cover|covers|order|orders|pass|passes|help|helps|clean|cleans|drive|drives|file|files|type|types|handle|handles|open|opens|sit|sits) (the|at|in|on|after|for|things|here|with|from)',
    '(that|this|it|decisions) (is|are|comes|come|goes|go|would be) (all)? (upstairs|for (others|them|her|him|head office|the)|someone else|somebody else|head office|from above|above me|up to (the|them|her|him|head))',
    '(board|committee|council|trustees|owner|owners|boss|director|manager|management|governors|partners|landlord|management company|head office|treasurer|chair|husband|wife|family|vicar|shareholders) (has|have|is|are|was|were|does|do|will|did) (not|never|yet to|still not|away|abroad|on holiday|off|back (on|next|in)|out of the|unreachable|unaware) (even|yet|actually|been)? (met|meet|decided|seen|approved|agreed|signed|know|knows|been told|told|asked|back|heard|discussed|replied|until)?',
    '(i|he|she) (am|is) (only|just|merely)? (temping|covering|standing in|filling in|helping out|new here|on work experience|answering the phone|minding)',
    '(i|he|she) (look|looks) after the (building|house|site|office|place|block|club|hall|school|church|grounds|estate|flat|flats|shop)',
    '(do|does|will|would) not (want to)? (bother|trouble|involve|disturb|ask|wake) (them|him|her|the <role>) (with|about|for|over)',
    `as (the|a|an|your|their) (new|site|office|team|school|club|front|acting|humble|mere)? ${small}`,
    '(nobody|no one) ... (told|asked|informed|consulted|authorised|authorized) (me|us)',
    '(nobody|no one) (has)? (tells|told|asked|asks|informed|authorised|authorized|consulted) (me|us)',
    '(have|need|would have|will have) to (ask|check with|run (it|this) past|run (it|this) by|clear (it|this) with|speak to|get (approval|permission|sign off) from) (the|my|our|his|her) <role>',
    '(i|we) know (what|how) (they|he|she|the committee|the board) (would|will) (say|think|feel|want|vote)',
    '(i|we) (speak|decide|act|answer) for (the|them|him|her|all of|everyone)',
  ],
  flags: [
    '[I am only the caretaker].',
    'I [have to ask the board].',
    'The [board has not met] since May.',
    '[I only look after] the desk.',
  ],
  passes: ['I am the owner.', 'The board met in May.', 'I will sign it on Monday.'],
} satisfies Cue;
