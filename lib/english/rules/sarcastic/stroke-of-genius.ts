import type { Rule } from '@/lib/engine/rule';

const splendid =
  '(brilliant|genius|clever|inspired|excellent|cunning|fantastic|bold|smart|foolproof|flawless|cracking|marvellous|marvelous|interesting|fabulous|wonderful|great|lovely|superb|bright)';
const thought =
  '(plan|idea|thinking|move|strategy|logic|decision|scheme|solution|choice|timing|tactic|approach|notion)';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears a failure held up as a masterpiece.',
  patterns: [
    `^ (ah|oh|well|and|what|now that is|that was|truly|really)? (a|an|pure|sheer|absolute|real|such|truly a|quite a|another|yet another)? (stroke|flash|touch|act|piece|work) of (pure|sheer|absolute|true)? (genius|brilliance|inspiration|magic|art)`,
    `^ (ah|oh|well|and|what|that was|truly)? (a|an|pure|sheer|absolute|real|such|quite a|another)? (masterstroke|master stroke|masterpiece|triumph) (that|this|of (planning|logic|timing|organisation|organization|design|engineering|thought)|putting|ordering|sending|leaving|booking|to|building|parking|choosing|hiring|asking)`,
    `^ (ah|oh|well|now|simply|just)? (pure|sheer|absolute) (poetry|genius|brilliance|class|magic|gold|comedy|theatre|theater|bliss|inspiration|perfection)`,
    `^ (ah|oh|well|what (a|an)|such (a|an)|a|an|another|truly|now that is (a|an))? (truly|really|absolutely|simply)? ${splendid} ${thought} (of yours)? (let us|to (put|leave|send|order|book|wash|drive|open|cut|ignore|launch|park|ask|start|skip|plug|build|paint|store)|that|putting|leaving|sending|ordering|booking|washing|driving|cutting|ignoring|launching|parking|skipping|storing|by the way|there|who needs)`,
    `(it|that|this) was (a|an) (truly|really|absolutely|simply)? (brilliant|genius|inspired|cunning|bold|fabulous|marvellous|interesting) ${thought} (of yours)? to (put|leave|send|order|wash|drive|cut|ignore|launch|park|skip|store|plug|let|not)`,
    '(which|whose|who|what) (complete|absolute|total|utter|little|bright|great)? (genius|einstein|mastermind|bright spark|clever clogs|visionary) (had|decided|thought|came|put|left|ordered|wrote|is|was|did)',
    'whose (bright|brilliant|clever|genius|great|wonderful|lovely|fantastic|stupid|silly|daft)? idea (was|is) (it|this|that)',
    '(award|prize|oscar|medal|trophy|crown|gold medal|golden globe|nobel|bafta|grammy) for (the)? (latest|slowest|worst|best excuse|most|least|longest|shortest|rudest|vaguest|creative|comedy|drama|effort|best (actor|actress|performance|timing|fiction))',
    '(five|ten|full|top|four|zero|one) (gold)? (stars|marks|points|out of (five|ten)) (for|from me for|to you for|to your) (effort|trying|cheek|persistence|imagination|creativity|honesty|optimism|drama|style|timing|spelling|originality|confidence|nerve|the (excuse|effort|drama|nerve))',
    '(are not|is not) (you|he|she|that|this|it|we) (just)? (a|the|an)? (little)? (ray of sunshine|bundle of (joy|laughs)|barrel of laughs|delight|joy|charmer|gem|angel|saint|picture|hero|treasure|comedian|bright spark|sweetheart|peach|clever one|model of|soul of)',
    '(you are|he is|she is|what|aren t you) (such|really|truly|quite|a real|a right)? (a|an)? (little)? (ray of sunshine|barrel of laughs|bundle of laughs|charmer you are|right charmer|real charmer)',
    '(a|some) (true|real|fine|proper|shining|glowing) (pillar of|credit to|ornament to|example of|advertisement for|advert for|model of) (the|your|human|patience|good|customer|society|professional|punctuality|tact|grace)',
    '(about|just) as (useful|helpful|much use|much help|clear|welcome|subtle|reliable|likely|informative|convincing|effective|sharp|tactful|graceful|charming) as (a|an|mud|your|my|the|wet|two)',
    'as (clear as mud|useful as a chocolate|subtle as a (brick|sledgehammer)|much use as a|welcome as a|sharp as a (marble|spoon|bowling)|quick as a snail|fast as a snail)',
  ],
  except: [
    `${splendid} ${thought} that (we|i) (can|could|will|love|like|will use|should)`,
    '(thank|thanks|love|loved|agree|welcome) ... (idea|plan|thinking)',
    '(what a|such a) (great|lovely|wonderful|excellent|brilliant|fantastic|clever) idea to (put|send|book|open|order|start|leave) ... (for|with|together|early|so)',
    '(full|top|ten) marks for (the|your) (idea|work|service)',
  ],
  notWith: ['(thank you|thanks|love it|congratulations|well done|happy to|agree|let us do|glad|appreciate)'],
  suggestions: [
    { sentence: '[What was done] led to [what went wrong]; what we can do now is [the next step].' },
    { sentence: 'I would do [the thing] differently, because [the reason].' },
  ],
  flags: [
    '[A stroke of genius], that, a paper roof.',
    '[Brilliant plan, let us] paint the deck in the rain.',
    '[Whose clever idea was it] to feed the gulls?',
    'And the [prize for the slowest] answer goes to the bank.',
    'Well, [are not you a ray of sunshine].',
  ],
  passes: [
    'What a great idea, thank you!',
    'Great plan, let us do it on Monday.',
    'The prize for the best cake goes to table nine.',
    'She had a flash of inspiration and painted the wall.',
    'A good idea to put labels on the boxes, I agree.',
    'The film was a masterpiece.',
  ],
} satisfies Rule;
