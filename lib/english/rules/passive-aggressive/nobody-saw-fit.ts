import type { Rule } from '@/lib/engine/rule';

const silent =
  '(silence|lack of (a|any)? (reply|response|answer|news|interest|reaction)|deafening silence|not (hearing|replying|answering)|no reply|radio silence|absence of (a|any)? (reply|response|answer))';
const absent =
  '(nobody|no one|none of you|not one of you|not a soul|not a single (person|one of you)|neither of you)';
const deign =
  '(saw fit|seen fit|sees fit|see fit|deigned|deign|deigns|thought fit|thinks fit|found it (in (them|themselves|their)|necessary|possible|worth)|could find (it|the time|a minute|five|time)|felt (it|the need|able|like)|was able to (find|spare)|had the (courtesy|decency|time|manners|good)|found (the)? time|bothered|troubled|took the trouble|could spare|managed|cared|thought (to|of)|has time|was kind enough|could be persuaded)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reproach is wrapped, and the reader feels it through the paper.',
  patterns: [
    `${absent} (else)? (here|there|on your side|at your end|over there|in your (team|office))? (has|have|had)? (ever|yet|actually|even)? ${deign}`,
    '(you|your (team|side|office|colleagues|people|boss)|he|she|they|somebody|someone|head office) (have|has|had|did)? (not|never) (yet|once|even|quite)? (saw fit|see fit|seen fit|deign|deigned|think fit|thought fit|consider it|considered it|find it necessary|found it necessary|feel the need|felt the need|trouble|troubled) (to|necessary|yourself|yourselves|himself|herself|themselves)',
    '(if|when|whenever|once|should|until) (you|anyone|anybody|someone|somebody|your (team|side|office|boss)) (ever|finally|eventually|do|does|should|at last|happen to|happens to|can|could)? (ever|finally|eventually)? (sees fit|see fit|deign|deigns|condescend|condescends|feel like|feels like|feel moved|get round|gets round|get around|gets around|find time|finds time|bother|bothers|come up for air|wake up|wakes up|get bored|remember|remembers we|stoop|stoops) (to|it|reading|looking|answering|replying|from|enough|exist|that)',
    `(assume|take it|conclude|gather|guess|infer|presume|suppose|understand|deduce|judge|tell|see) (from|by|given|based on|going by) (the|your|all this|this|such|that|everyone s|all the|their) (long|continued|deafening|total|complete|resounding|eloquent|stony|prolonged|thundering|ongoing)? ${silent}`,
    `(take|read|interpret|treat|regard|understand|see) (the|your|this|that|all this|their) (long|continued|deafening|total|complete|resounding|stony|prolonged|ongoing)? ${silent} (as|to (mean|be|say)|means|for)`,
    `(the|your|this) (long|continued|deafening|total|complete|resounding|stony|prolonged)? ${silent} (speaks|says|tells (me|us)|has been|is|was) (volumes|for itself|it all|everything|deafening|all (i|we)|noted|instructive|eloquent|telling)`,
    '(for)? (what|this|that|which) (must be|i make|we make|feels like|seems like|is now|i believe is|i think is|by my (count|reckoning) is|appears to be|has to be|is by my count|i count as|will be|makes it) (the|my|our) <ordinal> (time|reminder|email|mail|request|attempt|message|chaser|call|letter|try)',
    'for the <ordinal> (and (hopefully|i hope|please|possibly) (last|final))? (time|month|week|year) (of asking|this (week|month|year)|running|in (a|as many)|now|since|and counting)',
    '(my|our|this|a|here is (my|our|the|a)|yet) (<ordinal>|another) (gentle|friendly|polite|little|quick|kind)? (reminder|nudge|prod|chaser|poke) ',
    '(gentle|friendly|polite|kind|little) (reminder|nudge|prod|poke) (number|no) (<number>|<ordinal>)',
    '(the|my|our|that|this|your) (memo|message|email|note|news|word|invitation|request|instructions|reminder|point|hint|penny|letter) (clearly|apparently|obviously|evidently|seemingly|plainly|presumably|somehow|still|seems to have|seems not to have|appears to have|appears not to have) (yet to|not|never|did not|has not|have not|does not seem to have|failed to|got lost|gone astray|sunk|sink|bypassed|escaped|passed)',
    '(i|we) must (just|simply|clearly|obviously)? have (only)? (imagined|dreamt|dreamed|hallucinated|invented|misremembered|been (asleep|dreaming|imagining|absent|mistaken in thinking|in a different))',
    '(i|we) (clearly|obviously|evidently|apparently|must have) (only)? (imagined|dreamt|dreamed|hallucinated|misheard|misread|misunderstood) (that|the|your|our|it|when|how)',
    '(apparently|clearly|obviously|evidently|seemingly|plainly) (my|our) (opinion|opinions|view|views|advice|time|input|work|comments|feedback|experience|word|concerns|emails|notes|presence|help|expertise|judgement|preference|feelings|deadline|deadlines|sleep|weekend) (is|are|was|were|do|does|did|has|have|count|counts|can|could|matter|matters|comes|come)',
    '(my|our) (opinion|opinions|view|views|advice|time|input|work|comments|feedback|experience|word|emails|notes|presence|expertise|deadline|deadlines|weekend) (apparently|clearly|obviously|evidently|seemingly|plainly) (is|are|was|were|do|does|did|has|have|count|counts|mean|means|matter|matters|comes|come)',
    '(i|we) (am|are) (quite|very|fairly)? (sure|certain|confident) (that)? (you|he|she|they|your (team|colleague|boss)) (meant|intended|mean|intend|were (just about|about|going|meaning|on the point)|was (just about|about|going|meaning)|fully (meant|intended)|only (meant|wanted)|had (every|the best)|did (not)? (mean|intend))',
    '(no doubt|doubtless|surely|presumably) (you|he|she|they|somebody|someone) (meant|intended|were (just about|about|going)|was (just about|about|going)|had (every|the best) intention)',
    '(as|like) (you|he|she|they) (so (kindly|firmly|often|faithfully|solemnly|confidently)|faithfully|solemnly|so|swore (blind|you)) (promised|assured|agreed|said|told|swore|insisted|offered|put it|you would)',
    '(which|that|what|as) (you|he|she|they|we) (of course|no doubt|surely|naturally|doubtless|obviously|as you know)? (already)? (promised|swore|assured (me|us)|agreed|said) ... (weeks|months|ages|a (week|month|fortnight)|last (week|month|year)|years) (ago|back|since)',
    '(at the risk of (repeating (myself|ourselves)|boring (you|everyone)|stating the obvious|being (a nuisance|a bore|ignored)|interrupting|sounding like a broken|disturbing|asking|wasting)|sorry to (labour|belabour|labor) the point|(to|not to) labour the point|call me (picky|fussy|pedantic|old fashioned))',
    '(i|we) (would|could) (ask|say|complain|send|call|explain|remind|suggest|write|chase) ... ... but (i|we) (know|knew|have learned|have learnt|doubt|suspect|fear|gather) (better|not|nobody|it|you|by)',
    '(i|we) (thought|believed|had understood|was under the impression|were under the impression) (that)? (we|you) (had|were|agreed|have) ... ... but (never mind|what do i know|there we are|apparently|clearly|evidently|so be it|hey|i see)',
    '(i|we) (was|were|am|are) not (aware|told|informed) (that)? ... (was|were|is|are|had become) (now)? (optional|a suggestion|voluntary|decorative|a hobby|a luxury|negotiable)',
    '(is|are|was|were|being) (now|apparently|clearly|just|purely|merely|only)? (optional|more of a hobby|a hobby|a luxury|decorative|a mere suggestion) (now|these days|in your (house|office|team|company|family)|for you|apparently|i see|i gather|it seems)',
    '(only|just) (apply|applies|applied) to (us|me|other people|everyone else|the rest of us|little people|mere mortals)',
    '(i|we) (do)? (like|prefer|try|tend) to (keep|save|give|reserve|hold) ... ... (people|those|clients|customers|families|guests) who (turn up|pay|reply|answer|read|show|bother|keep|say|can)',
    '(seems|appears|seem|appear) to have (trouble|difficulty|problems) (staying|finding|reaching|sticking|getting|making) ... (your|to you)',
    '(sure|certain|imagine|expect|suppose|assume|guess|gather) (that)? you (were|are|have been|had been) (far|much|way|just|simply)? (too|terribly|awfully|ever so) (busy|important|occupied|tired|grand)',
    'missing from your (copy|version|email|inbox|set)',
    '(best|good|sensible|wise|great) use of (everyones|everyone s|everybodys|everybody s|anyones|anyone s) time',
  ],
  except: [
    '(if|when|once|until|whenever) you (get|gets) (round|around) to (it|reading|looking|answering|replying) (please|could|let|we|i|next|you)',
    '(i am|we are) sure (you|he|she|they) (meant|mean|only meant|did not mean) (well|it|no|every|the best|to be|that|this)',
    'silence as (agreement|consent|approval|acceptance|confirmation|a yes)',
    'if you (feel like|remember) (it|joining|coming|that|to)',
    '(we|i) (clearly|obviously) misunderstood',
    'for the (second|third|fourth) (year|time) running (the|a|we|our|they|you)',
    'nobody (has|have|had) (bothered|cared|managed|thought) (the|them|us)',
    'our (third|fourth|fifth|second|next) reminder (goes|is sent|will)',
  ],
  notWith: ['(thank you|thanks for (your|the)|congratulations|my mistake|sorry for the)'],
  suggestions: [
    { sentence: 'I have not heard from you about [the matter]; could you let me know by [day]?' },
    { sentence: 'I still need [what is missing] by [day] so that [what depends on it].' },
  ],
  flags: [
    'I am [sure you were far too busy] to knock.',
    'So curfews [only apply to us].',
    'As [nobody saw fit] to say, we took the blue tent.',
    'I will [take your silence to mean] that the piano stays.',
    'The key is missing, [for what must be the fourth time].',
    '[My email clearly did not] reach the crew.',
    '[I must have imagined our] talk on the pier.',
    '[Apparently our opinion is] not wanted.',
    'Let me know [when you deign to] look.',
  ],
  passes: [
    'Nobody was at the desk, so I left the parcel with the porter.',
    'The poster has not reached the shop, so I am sending it again.',
    'I am sure you meant that as a joke.',
    'If you feel like joining us, we start at six.',
    'For the second year running the choir sings in our hall.',
    'I must have left the key in the boat.',
  ],
} satisfies Rule;
