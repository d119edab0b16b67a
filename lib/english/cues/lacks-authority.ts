import type { Cue } from '@/lib/engine/rule';

const small =
  '(intern|secretary|site secretary|assistant|temp|receptionist|pa|personal assistant|caretaker|admin|administrator|trainee|apprentice|junior|student|volunteer|coordinator|co ordinator|cleaner|clerk|office manager|porter|caller|messenger|neighbour|tenant|lodger|go between|middleman|helper|placeholder|stand in|locum|cover|deputy|bookkeeper|doorman|concierge|gardener|housekeeper|nanny|driver|babysitter|treasurer|school secretary|club secretary|warden|janitor|security guard|guard|night manager|team assistant|work experience)';

export default {
  says: 'Says that the writer may not decide, or that who may has not spoken.',
  patterns: [
    `(i|he|she) (am|is) (only|just|merely|simply|but)? (the|a|an|his|her|their) (new|site|office|team|school|club|front|acting|humble|mere)? ${small}`,
    '(i|we|he|she) (can|may|could) not (really|actually|possibly|just)? (sign (it|this|that|anything|things)? (off)?|approve|authorise|authorize|decide|agree to|commit|make (that|the|this|a) (decision|call)|say yes|give (the|you) (go ahead|ok|green light|approval)|speak for)',
    '(i|he|she) (am|is) not (the (one|person) (who|to)|in a position to|able to (decide|approve|agree|sign)|allowed to (decide|approve|agree|sign|say)|authorised|authorized|supposed to (decide|agree)|the (owner|boss|decision maker|manager))',
    '(do|does|did|have|has) not (actually|really)? (have|got|had)? (the|any|a|much) (authority|power|right|mandate|say|final say)',
    '(have|has|had|got) (no|zero|little) (say|authority|power|mandate|vote|right)',
    '(i|he|she) (only|just|merely) (do|does|work|works|answer|answers|look|looks|book|books|run|runs|man|mans|cover|covers|order|orders|pass|passes|help|helps|clean|cleans|drive|drives|file|files|type|types|handle|handles|open|opens|sit|sits) (the|at|in|on|after|for|things|here|with|from)',
    '(that|this|it|decisions) (is|are|comes|come|goes|go|would be) (all)? (upstairs|for (others|them|her|him|head office|the)|someone else|somebody else|head office|from above|above me|up to (the|them|her|him|head))',
    '(not|hardly) (my|mine|her|his) (call|decision|place|job to decide|to (decide|make|give|approve|say))',
    '(above|beyond) (my|his|her) (pay grade|pay scale|authority|remit|head|station)',
    '(board|committee|council|trustees|owner|owners|boss|director|manager|management|governors|partners|landlord|management company|head office|treasurer|chair|husband|wife|family|vicar|shareholders) (has|have|is|are|was|were|does|do|will|did) (not|never|yet to|still not|away|abroad|on holiday|off|back (on|next|in)|out of the|unreachable|unaware) (even|yet|actually|been)? (met|meet|decided|seen|approved|agreed|signed|know|knows|been told|told|asked|back|heard|discussed|replied|until)?',
    '(nobody|no one) (has)? (tells|told|asked|asks|informed|authorised|authorized|consulted) (me|us)',
    '(have|need|would have|will have) to (ask|check with|run (it|this) past|run (it|this) by|clear (it|this) with|speak to|get (approval|permission|sign off) from) (the|my|our|his|her) <role>',
    '(i|we) know (what|how) (they|he|she|the committee|the board) (would|will) (say|think|feel|want|vote)',
    '(i|we) (speak|decide|act|answer) for (the|them|him|her|all of|everyone)',
  ],
  flags: [
    '[I am only the caretaker].',
    '[I cannot sign it off].',
    'The [board has not met] since May.',
    'It is [not my decision].',
  ],
  passes: ['I am the owner.', 'The board met in May.', 'I will sign it on Monday.'],
} satisfies Cue;
