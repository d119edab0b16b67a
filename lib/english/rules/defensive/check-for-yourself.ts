import type { Rule } from '@/lib/engine/rule';

const record =
  '(call|calls|recording|recordings|tape|tapes|log|logs|record|records|footage|cameras|cctv|emails|minutes|thread|transcript|tracking|timestamps|time stamps|history|receipts|witnesses)';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears a case for the defence, and no help.',
  patterns: [
    `(feel free|you are welcome|by all means|you are (quite|more than)? welcome|go ahead and|please do) (to)? (check|play back|listen to|look at|look up|consult|ask|watch|read|go through|pull up|inspect) (back)? (to)? (the|our|my|your|any) ... ${record}`,
    `(our|my|the) ${record} (clearly|will|plainly|also)? (bear|bears|prove|proves|confirm|confirms|back|backs|speak|speaks|show|shows) (me|us|this|that|it|otherwise|for (itself|themselves)|i (was|did)|we (were|did)|nothing)`,
    '(ask|you can ask|feel free to ask|go and ask) (anyone|anybody|any of (my|our)|everyone|all our|our other|the (others|staff|team))',
    '(i|we|my team|my staff|our staff|our driver|the driver|he|she|they) (was|were|am|are|have been|has been|had been|stayed|remained|kept) (entirely|perfectly|always|very|nothing but|completely|at all times|never (anything)? (but|less than))? (civil|polite|courteous|professional|calm|patient|respectful|friendly|correct|fair|reasonable) (throughout|at all times|the whole time|all along|from start to finish|from the start|on the (phone|call)|to (you|everyone)|with (you|everyone)|considering|despite)',
    '(i|we|it|he|she) (was|were) never (anything (but|other than)|less than|rude|impolite|unprofessional|aggressive|unfair|dishonest|late|late with|unclear)',
    '(i|we) (am|are|was|were) not the (one|ones|person|people|team|company) (who|that) ... (pulled|lost|broke|forgot|missed|changed|asked|ordered|signed|wrote|sent|decided|cancelled|cut|set|chose|wanted|delayed|made|designed|built|dropped|put|took|closed|moved|insisted|agreed|approved|started)',
    '(it|that) was not (me|us|my (team|idea|decision)|our (team|idea|decision)|anyone here|anybody here|any of (us|mine)) (who|that)',
    '(i|we) (can)? (only|just) (work|go|deal|act|operate|cook|build|plan) (with|by|on|from) (what|whatever|the (information|tools|data|numbers|system|people|hours|budget))',
    '(i|we) (can)? only (pass on|tell you|go by|report|repeat|sell|offer) what',
    'so (please)? (forgive|excuse|pardon) (me|us) (if|for) (a|an|one|the|not|being|having|i|we|missing|forgetting|thinking|trying|doing|it|some|something|things|my|our)',
    '(strictly|technically|legally|contractually) (speaking)? (the|it|this|that|we|i|nothing|you|there)',
    '(i|we) (have)? (stuck|kept|held|keep|stick|honoured|honored|fulfilled|met|done|delivered) (to|up)? (my|our) (side|end|part|half|share) (of)? (it|the|this|that|things)?',
    '(within|inside|in line with|met|meets|meet|comply|complies|complied|conform|conforms|according to) (with|to)? (the|our|all|every) (terms|guidelines|regulations|tolerance|tolerances|target|targets|sla|standards|requirements|specification|legal|industry|rules|limits|agreed) ... (so|and you|there is|nothing|what (more|else))',
    '(passed|pass|passes|cleared|met|meets|approved|certified|signed off|checked) (every|all|its|our|the|by|as|in|at) ... (inspection|inspections|test|tests|audit|checks|check|regulator|inspector|quality control|standard|standards|fair|safe|sound) ... (so|and (i|we|you|there)|therefore)',
    '(so|and) (whatever|what) ... (it|that) (was not|is not|has nothing|had nothing) ... (us|we|ours|me|i|mine)',
    '(was not|is not) (anything|something) (that)? (we|i|my team|our team|anyone here) (did|said|caused|have done|control|chose|decided)',
    '(out of (my|our) hands|(beyond|outside) (my|our) (control|power))',
    '(i|we) did (warn|say|tell (you|them|him|her|everyone|everybody|people)|announce|mention|point (that|this|it) out|flag|explain|remind|publish|state|advise|make (it|that) clear)',
    '(i|we) (have|had) (a|our|my) (signed|written|signature|proof|evidence|witnesses|it in writing|everything in writing|emails to prove)',
    'show me (where|one|any) ... (i|we|contract|law|rule) (ever)? (says|say|said|promised|agreed|wrote|offered)',
    '(i|we) (have|had) (been|was) (told|assured|given to understand|instructed) ... (so|and) ... (not (my|our)|what else|ask them|blame)',
    '(take|you can take|you will have to take|please take|raise|try taking) (it|that|this) up with (the|your|my|head|them|him|her|whoever|those|management|hr|legal|accounts|sales)',
    '(blame|thank|complain to|write to|tell (that|it) to|speak to|shout at|talk to|ask) (the)? (weather|supplier|courier|government|council|manufacturer|traffic|bank|airport|airline|post|royal mail|postman|system|computer|regulator|maker|strike|strikes|head office|your (bank|mp|insurer|broadband|provider|landlord|own)|sales|marketing|brussels|parliament|whoever|the people who|customs) (not (me|us)|for (that|this|it)|about (that|this|it)|if you|then|instead|he|she|they)',
  ],
  notWith: ['<owning>', '(glad|happy|pleased|delighted|thanks|thank you for|please (let|send|call))'],
  except: [
    '(for|due to|because of|events|circumstances|reasons|causes) ... (beyond|outside|out of) (our|my) control',
    'technically (we|it|you|this|that|i) (can|could|works|is possible|possible)',
    '(i|we) did (ask|tell|email|send|offer|try|put|say|let|write|mention|explain) (for|out|to|together|them|him|her|well|the|some|a|his|their)',
    '(ask|ask) (anyone|anybody|the (staff|team)|any of our) (at|in|for|on|to|who|if|you|else)',
    '(speak|talk|write) to (the|your|head) ... about (that|this|it)',
  ],
  suggestions: [
    { sentence: 'I can see that this went badly for you; what I can do now is [the next step].' },
    { sentence: 'What I can do now is [the next step].' },
  ],
  flags: [
    '[I was polite throughout].',
    '[Feel free to check the recordings].',
    '[I am not the one who closed] the road.',
    'I have twelve ovens, [so forgive me if one] runs hot.',
    '[We did warn] everybody in April.',
    '[Take it up with the] council.',
    'The flood is [out of our hands].',
  ],
  passes: [
    'The recordings are in the folder; call me when you have heard them.',
    'We did ask for two rooms, and both are booked.',
    'Due to events beyond our control the fair moves to Sunday.',
    'I can only offer Monday or Tuesday.',
  ],
} satisfies Rule;
