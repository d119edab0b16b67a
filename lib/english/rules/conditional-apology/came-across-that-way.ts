import type { Rule } from '@/lib/engine/rule';

const sorry = '(sorry|apologise|apologize|apologies|regret|regretted|regrettable)';
const taken =
  '(taken|took|read|received|perceived|interpreted|understood|heard|seen|viewed|experienced|felt|came across|come across|came over|comes across|comes over|landed|sounded|sounds|seemed|seems|appeared|looked|struck you|been taken|been read|been received|been perceived|been interpreted|been understood|been seen|misread|misunderstood|misinterpreted)';

export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The reader hears regret about how they took it, and none about what was done.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    `${sorry} ... (that|if|how|for how|for the way|the way|this|it) ... (has|have|was|were|may have|might have|could have|is|are)? (been)? ${taken} ... (that way|this way|like that|badly|wrongly|harsh|harshly|rude|cold|the wrong way|as (rude|cold|a|an|harsh|uncaring|dismissive)|personally|unkind|unclear|unhelpful|abrupt|sharp|blunt|short|to you|by you|by some|amiss|ill|out of context|negatively|by)`,
    `${sorry} (that|if|for)? (the|our|my|this|that|it|any) ... (may|might|could) (have)? (upset|offended|alarmed|hurt|annoyed|distressed|disappointed|inconvenienced|confused|bothered|irritated|displeased|frustrated|worried|unsettled) (you|anyone|anybody|some|people|so|in any way)`,
    `${sorry} (for|about) (any|whatever|the) (perceived|apparent|alleged|supposed|seeming|imagined|possible|potential)`,
    `${sorry} (for|about) any ... (on your part|you (may|might|feel|felt|believe|think))`,
    `${sorry} ... (to|that) (you|hear|learn|see|read|note)? (you|that you|your|of your)? (chose|choose|have chosen|decided|found it necessary|felt the need|feel the need|saw fit|had to) to (take|see|read|complain|feel|view|write|make|go|leave|interpret)`,
    `${sorry} (that)? (you|some people|some of you|anyone|people) (can not|could not|do not|did not|are unable to|were unable to|failed to|fail to|misunderstood|misread|misheard|overlooked|missed the|were not able to|got the wrong|had the wrong|were under the|came away with|expected|were expecting|had hoped for|wanted|thought) (see|understand|appreciate|accept|read|follow|like|agree|share|take|impression|notice|more|better|something|end|idea|point|that|it would|it was|we)`,
    `(it|that|this|which) (was|is) (certainly|really|of course|obviously|clearly|honestly|absolutely|definitely|simply|just)? (never|not) (at all)? (my|our|the|anyone s|meant|intended|the team s) (intention|intent|aim|wish|purpose|idea|plan|that way|like that|to (offend|upset|be|cause|sound|hurt|come)|as (a|an|such|rude)|in that (way|spirit))`,
    'no (offence|offense|disrespect|harm|insult|criticism|malice|slight) (was|is|were)? (ever|of any kind|whatsoever|at all)? (meant|intended)',
    `(if|should|in case|whether) ... (was not|were not|is not|did not|does not) (clear|obvious|understood|made clear|come across|meet|ideal|up to|to your|what you|good enough|perfect) ... ... ${sorry}`,
    `(if|should) (you|anyone|anybody|any of you|the|our|my|some|a|this|that|it|we|i) ... ... (then)? (i am|we are|my|our|please accept)? (of course|truly|very|naturally|sincere|sincerely)? ${sorry} $`,
    `${sorry} (if|should|in case) (you|anyone|anybody|we|i|our|my|the|this|that|it|anything|something|there|some|any) ... (felt|feel|came|was|were|has|have|caused|seemed|sounded|rude|short|upset|offended|fell|let|made|did|said|gave|harsh|inconvenience|inconvenienced|misled|missed|went|got|disappointed)`,
    `${sorry} (about|for) (that|this|it|the ... ) (but|though|although|however|only) (in|with|you|we|i|there|it|that|this|these|the|an|a|everyone|as|when|at|things|nobody|no) ... (busy|always|happen|happens|happened|know|said|told|did|should|never|not|fault|expect|bound|rules|policy|only|also|event|kitchen|season|size|times|everyone|must|understand|agreed|clear|warned|announce|mention)`,
    `(i am|we are)? (very|so|really|truly|terribly)? sorry (that you (feel|felt|are|were) ... )? but (with|in|at|for|on|given|considering|when|during) (a|an|the|such|this|that|these|any|so|every) ... ... (these|things|there|it|you|mistakes|delays|we|some|this|that|errors|accidents) (things)? (do|can|will|is|are|happen|has|have|may|must|always|going|cannot|could|bound|tends|tend)`,
    '(sorry|apologise|apologize|apologies) (but)? (we|i) did (announce|say|tell|warn|mention|ask|explain|send|write|inform|state|make|point|put)',
    '(i|we) (would|will|can|could|am happy to|are happy to|am willing to|are willing to|am prepared to|are prepared to) (be)? (sorry|apologise|apologize) (but|if|provided|once|as long as|when you)',
    'sorry (not sorry|you had to (find|see|hear|learn|feel)|for (your|any)? (misunderstanding|confusion|disappointment|feelings|frustration|displeasure|dissatisfaction|trouble understanding)|for being (honest|human|busy|direct|me|so good)|for (caring|trying|existing|breathing|asking|doing (my|our) job|having (a life|other|standards)))',
    '(if it (helps|makes you feel (any)? better|makes you happy|means (so|that) much)|for what it is worth|if you (must|insist|really want)|since you (insist|ask|demand)) ... (sorry|apologise|apologize|apology)',
    '(sorry|apologies|apologise|apologize) ... ... if (indeed|in fact|it (really|indeed|even)|that is (really|what)|any|you (really|actually))',
    '(deeply|sincerely|very much|truly)? regret (that)? (there|a|the|some|this|any) ... (may|might|was|were|has|have|seems|appears) ... (misunderstanding|miscommunication|confusion|perception|impression|inconvenience|inconvenienced|upset|misunderstood)',
    '(regret|sorry|apologise for|apologize for|apologies for) (the|any|this|some|a)? (misunderstanding|miscommunication|misperception|wrong impression|mistaken impression) (on your|you|that you|at your|by you|but|however)',
  ],
  except: [
    '(sorry|apologies|apologise|apologize) (if|that)? (this|that|it|i) (is|was|am) (a|not|too|so|very)? (bit|little)? (late|long|short notice|silly|stupid|basic|obvious|confusing|unclear|off topic|last minute|duplicate)',
    '(sorry|apologies) if (you (have|already|got|received|are|were not)|this (is|has)|i (have)? missed|my|it sounds|i sound)',
    '(sorry|regret) (that)? you (could not|were unable to|can not|were not able to|are unable to) (make|come|join|attend|be|reach|get|log|open|use|stay|see (her|him|them|us))',
    '(sorry|apologies|apologise|apologize) (that)? you (did not|do not|have not) (get|receive|hear|have|got)',
    '(sorry|apologies) (for|about) (the|any) (confusion|delay|late|short notice|mix up) (if|but|in|on|with|and)',
    'sorry (we|i) did (not|nt)',
    '(so)? sorry (to hear|to learn|to see|to read) (that|of|about)? (you|your) ... (loss|mother|father|ill|accident|illness|death|news|leaving|unwell|hurt)',
    '(it|that|this) (was|is) never (my|our) (plan|idea) (to)?',
  ],
  suggestions: [
    { sentence: 'I am sorry for [what went wrong].' },
    { sentence: '[What we did] was wrong, and I am sorry.' },
  ],
  flags: [
    'I am [sorry that my note was taken the wrong way].',
    'We [regret that our letter may have upset you].',
    '[Sorry you cannot see] the point of the fee.',
    '[It was never our intention] to wake the street.',
    '[No offence was meant].',
    'We are [sorry for any perceived] rudeness.',
  ],
  passes: [
    'I am sorry that the letter was late.',
    'Sorry that you could not join us on Sunday.',
    'Sorry if this is too late for the print.',
    'I am sorry to hear of your loss.',
    'My note was rude, and I am sorry.',
  ],
} satisfies Rule;
