import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This says that the writer knows where and when the reader can be found.',
  patterns: [
    'you (still|always|usually|only|do|will)? (cycle|walk|jog|run|drive|ride|park|go|come) (home|to work|back|in|to school|the dog|the kids)? (along|through|past|by|across|over|down|via|behind|near|under) (the|that) ... (do not you|do you not|am i right|every (morning|evening|night|day))',
    '(know|knows|seen|saw|noticed|remember|remembers|worked out|noted) (exactly)? (which|what) (desk|bus|train|window|house|door|street|gate|flat|bench|school|class|bed|pub|gym|locker|bike|evenings|nights|bus stop|entrance|stairwell|platform|church|playground|nursery|coffee shop|side of the bed|way you (walk|go|drive)|road you|time you (leave|finish|get|walk|lock|clock)|you look like|your (wife|husband|kids|car|daughter|son|house|face) (looks|look))',
    '(know|knows|seen|saw|memorised|memorized|remember|never forget|got) (exactly)? (you|your (face|name and|car|number plate|route|routine|habits|shifts)) (by now|when i see|when we see|anywhere|and where|and when|by heart|off by heart|already|down)',
    '(never|do not) forget a face',
    'do you (always|usually|often|ever|still|really|normally) (leave|sleep with) (your|the|that) (bedroom|bathroom|kitchen|back|side|front|landing|garden|patio|upstairs|nursery)? (window|door|gate|curtains|windows|light)',
    'you (really|should|ought to|do|might want to|want to|had better|need to) (not)? (lock|close|draw|shut|leave) (your|the|that) (bedroom|bathroom|kitchen|back|side|front|landing|patio|upstairs|nursery) (window|door|curtains|windows) (at night|open at night|when|if|while)',
    '(gets|get|is|it is|so|very|awfully|pretty) (very|so|awfully|terribly|pretty|rather|quite|really)? (dark|lonely|empty|deserted|quiet) (down|out|up|round|over) there (at night|in|after|this time|on your|and|when|with|by|around|late)?',
    '(i|we|he|they|my brother|my mate|a friend) (have|had|just|often|always|also|sometimes)? (see|saw|seen|watch|watched|pass|passed|drive|drove|driven|walk|walked|sat|sit|stood|parked|followed|noticed|photographed|filmed|been) (past|by|outside|at|round|in front of|near|opposite|around|to|along|behind|looking at|standing outside)? your (<kin>|<home>) (yesterday|today|last night|tonight|this morning|this evening|every|again|on|at|earlier|and|just now|the other|leave|leaving|walking|walk|playing|coming|getting|waiting|with|all)',
    '(i|we) (have|took|take|got|have got|am looking at|keep) (some|a|the|nice|a few|lots of|many|very good|good)? (nice|lovely|good)? (photo|photos|picture|pictures|video|videos|film|footage|snap|snaps) of (you|your) (<kin>|<home>|leaving|walking|getting|at|asleep|sleeping|through|from outside|coming|and your)',
    'your <kin> (really|looks|look|looked|seems|is|are|has|have|still|always|does|do)? (look|looks|looked|seem|seems|wear|wears|is|are|was|were|has|have) ... (walking|playing|on (her|his|their) (own|bike|way)|alone|by (herself|himself|themselves)|this morning|in that|from (here|across|my)|through the (window|fence|gate)|when (she|he|they) (leave|leaves|walk|walks|play|plays|come|comes)|without you)',
    '(your <kin>|she|he|they) (still|always|usually)? (walks|walk|plays|play|catches|catch|waits|wait|cycles|cycle|gets home|get home|goes|go) (home|there|back|to school|the bus|at the|in the|by the) ... (do not they|does not she|does not he|do they not|does she not|does he not|is not it)',
    'you have (got)? (a|such a|two|three|such)? (lovely|nice|beautiful|pretty|sweet|young|little)? (<kin>|house|home|place) (to|and i|would|it would|i would|there shame|do you not|do not you) (think of|think about|hate|be a|worry|protect|lose|look after|consider)',
    '(found|looked at|saw|seen|been through|scrolled through|been looking at|looking at) (you|your (wife|husband|daughter|son|kids|family|private|personal)) ... (facebook|instagram|linkedin|profile|page|photos|account) (too|and|last night|nice|by the way|lovely)',
    '(you|your <kin>) ... (lock up|close up|open up|walk home|drive home|work|stay|sleep|live|are|is|home|finish|leave) (all)? (alone|on your own|by yourself|on her own|on his own) (on|every|most|after|at night|till|until|tonight|late|down there|out there|in that)',
    '(know|knows|see|saw|noticed|seen|heard|told) (that|you|when|which|how)? ... (alone|on your own|by yourself) (at night|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|nights)|after (dark|six|seven|eight|nine|ten|closing|hours)|in (there|that|the (office|shop|house|building|evening|evenings)))',
    '(outside|opposite|near|behind) your (house|home|flat|office|bedroom|front door|school|gate|window) (right now|now|tonight|last night|this morning|yesterday|again|all night|for an hour|at midnight)',
  ],
  notAfter: denied,
  except: [
    '(deliver|delivered|delivery|parcel|left|engineer|meter|skip|post|courier|driver) ... your (<home>)',
    '(repair|fix|paint|clean|insulate|replace|survey|photos|pictures|photo) (of|to)? your (<home>) (for|to|as)',
  ],
  notWith: [
    '(please|quote|delivery|parcel|survey|listing|estimate|engineer|valuation|insurance|photographer|surveyor|lovely to meet|thank you|thanks)',
  ],
  flags: [
    'I [know which desk] is yours, and my brother does.',
    '[You walk home through the park, do you not].',
    '[Do you always leave the kitchen window] open?',
    'I [never forget a face].',
  ],
  passes: [
    'I know which form you mean.',
    'You drive to Leeds on Tuesdays, so could you take the samples along?',
    'We walked past your stand at the fair and liked the new lamps.',
    'Do you always leave the heating on over Christmas?',
    'Please tell us whether you lock up alone, so that we can plan the shifts.',
  ],
} satisfies Rule;
