import type { Rule } from '@/lib/engine/rule';

const ours =
  '(my|our) (work|review|figures|code|report|translation|advice|numbers|diagnosis|calculation|calculations|measurements|team|staff|drivers|people|packaging|installation|instructions|signs|website|service|process|processes|records|kitchen|crew|engineers|technicians|test|tests|data|product|products|food|rooms|quote|estimate|system|systems|email|message|wording|tone|timing|price|prices|fees|checks)';
const sound =
  '(fine|correct|accurate|thorough|clear|right|sound|good|in order|reasonable|normal|adequate|legible|complete|capable|competent|professional|polite|fair|standard|up to (standard|scratch|date)|within|above)';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'A good opinion of one’s own work is no answer to what went wrong this time.',
  patterns: [
    `${ours} (is|was|are|were) (always|perfectly|absolutely|entirely|completely|quite|extremely|more than|abundantly|beyond|all)? (perfectly|absolutely|entirely|completely|quite|more than|abundantly|beyond) (${sound}|reproach|question|criticism)`,
    '(i|we) (was|were|am|are) (perfectly|abundantly|quite|more than|absolutely|entirely|fully) (clear|polite|reasonable|capable|competent|professional|within (my|our) rights|entitled|fair|courteous|patient|generous) (about|on|when|in|with|of|to|from|thank you|as)?',
    '(perfectly|perfectly well|long enough|more than) ... ... thank you (very much)? $',
    '(know|knew|knows) (perfectly|very|full|damn|exactly)? (well)? (how to|what (i am|we are) doing|my (job|trade|stuff|business|way)|our (job|trade|stuff|business|way)) ... ... thank you (very much)? $',
    '(i|we) (do|very much do)? (know|knew) (perfectly|very|full|exactly)? (well)? (what (i am|we are) doing|(my|our) (own)? (job|trade|business|stuff|craft|onions))',
    '(i|we) (have|has)? (been)? (doing|making|selling|building|running|baking|teaching|practising|practicing|treating|fixing|writing|managing|flying|driving|cooking|supplying|repairing|fitting) (this|these|them|it|so|that|those|such|this job|this work|websites|houses|roofs) ... (since (before|19|the (sixties|seventies|eighties|nineties))|longer than|(for|over|more than|nearly|almost|close to) ... (years|decades)) (and|so|without|now and|than)?',
    '(i|we|my team|our team) (have|had|has|got|have had|have got) (absolutely|literally|never had)? (no|zero|never any|any) (trouble|problem|problems|complaint|complaints|issue|issues|incident|incidents|grumbles|difficulty|difficulties|quarrel|quarrels) ... ... (from (anyone|anybody|any other|other|our other|the other)|until (now|you|today)|before (you|now|today)|elsewhere|with (anyone|anybody|any other|other|our other) (else|customer|customers|client|clients|guests|tenants|users)?|in (all)? ... (years|decades))',
    '(worked|works|was working|ran|was|were|went) (perfectly|just|absolutely|quite|completely)? (fine|perfectly|ok|okay|normally|flawlessly|in (perfect|good) (order|condition)) (when (it|they|everything) left|(when|before) (we|i) (shipped|sent|handed|tested|tried|packed)|(until|before) you (got|started|touched|arrived|opened|tried)|in (our|my) (test|tests)|on (our|my) (end|side|test|tests|machine|laptop|computer|screen)|at (our|my) (end|place))',
    '^ (it|well it|hm it)? (all)? (works|worked|loads|loaded|opens|opened|runs|looks|renders|prints|builds|compiles) (perfectly|just|absolutely)? (fine|ok|okay|well|perfectly)? (on|from) (my|our) (machine|end|side|computer|laptop|screen|phone|browser|box|setup|desk)',
    '(can not|could not|unable to|failed to) (reproduce|replicate|recreate) (it|this|that|the (issue|problem|error|fault|bug))? (here|on (our|my) (end|side|machine))? so (it|there|the|i|we|this|must|closing)',
    '(nothing|no (fault|error|mistake|problem|defect|issue|issues)) (was|is|has been|were|could be)? (wrong|found|detected|visible|amiss|out of order) (with|in|on|at|from) (our|my) (end|side|work|part|figures|records|system|check|checks|test|tests|machine|code)',
    '(our|my) (standards|quality|service|reputation|procedures|checks|processes) (are|is) (second to none|beyond|the highest|among the|the best|very high|extremely high|impeccable|excellent|rigorous|known)',
    '(i|we) (always|never fail to|have always) (check|checked|test|tested|double check|double checked|inspect|deliver|delivered|label|count|pack) (everything|every|all|each|it|them|our|perfectly|properly|on time) ... so',
    '(stand|standing|stood) (firmly|fully|absolutely|100|squarely)? (by|behind) (my|our|what) (work|team|decision|words|staff|actions|report|figures|quote|advice|i (said|wrote|did)|we (said|wrote|did)|people|diagnosis|review|assessment|recommendation|original|numbers|price)',
    '(as|for) (a|an|someone|somebody) (professional|expert|engineer|who has) ... (years|decades)',
    '(only|just|merely|simply) (did|do|done|built|made|sent|wrote|ordered|delivered|installed|printed|shipped|used|implemented|passed on|quoted|charged|fitted|typed|entered|copied|booked|repeated|applied|acted on|coded|painted|cut|carried out) (what|as|to|from|exactly what) (was|is|i was|we were|i am|you (asked|wanted|ordered|said|told|wrote|gave|sent)|instructed|asked|agreed|told|had been|the (ticket|brief|spec|order|drawing|drawings|plan|plans|form|contract|rules|instructions|numbers|figures))',
    '(built|made|did|done|delivered|printed|installed|implemented|quoted|cut|fitted|painted|coded|produced) (it|this|that|them|everything|the ...)? (exactly|precisely|strictly|to the letter|entirely) (as|to|what|according to|in line with|per) (you|your|specified|instructed|agreed|drawn|the (brief|spec|drawing|order|contract|ticket))',
    '(if|since|when|because) (the|your) (ticket|brief|spec|specification|drawing|drawings|order|form|data|instructions|instruction|figures|input|file|files|measurements|address|numbers|plan|plans|information) (you (gave|sent) (me|us)|i was given|we were given|we got|we received)? (is|was|are|were) (wrong|incomplete|unclear|missing|rubbish|vague|out of date|not clear|ambiguous|illegible|nonsense)',
    '(i|we) (only|just|merely|simply) (type|print|read|run|pass|do|follow|send|sell|repeat|enter|copy|serve|cook|build|deliver|drive|carry|answer|write|sign|press|hand) (out|on|off|up)? (what|whatever|the letters|letters|the orders|as|where|it)',
    '(not|never) (one|a single|once) (parent|customer|client|tenant|guest|patient|person|colleague|manager|user|passenger|inspector|judge|auditor|teacher|student|complaint|soul) (has|have|had|ever|in|from|to|about)? (ever|yet|had|so far)? (complained|questioned|queried|raised|mentioned|had (cause|reason|a)|asked|noticed|objected|said|reported|minded|in)',
    '(could not|can not) (praise|thank|recommend) (us|me|our|my) (highly)? (enough)',
    '(immaculate|spotless|impeccable|flawless|beyond reproach|in perfect order|squeaky clean) thank you (very much)? $',
    '(i|we) (do not|did not) (make|invent|write|set) (the|these|up) (rules|law|laws|prices|policy|policies|timetable|weather)',
    'nothing (whatsoever|at all)? to do with (me|us|my|our|this office|this desk|these)',
    '(hardly|not exactly) as (though|if) (i|we|he|she|they|anyone|the|our)',
    '(i am|we are) not (really)? sure what (more|else) you (want|expect|need|would like) (from|us|me|of)',
    '(some|certain) people (are (just|only|always|never)|just|will always|always|never|love to|like to) (looking for|look for|find|want|complain|moan|happy|satisfied|have to|nothing|to complain|need)',
    '(do not|please do not|stop|no need to) (have|having) a (go|pop|dig) at (me|us|my|our)',
    '(that|this|it) is (how|what|the way|as) ... (was|were) when (i|we) (took|started|got|arrived|came|inherited|joined)',
    '(it is|its) (a wonder|amazing|a miracle|a minor miracle) (that)? (anything|any of|we (managed|got|did)|i (managed|got))',
    '(served|serve|serves|worked for|suited|suits) (me|us) (perfectly|very|quite|just)? (well|fine) (for|so|until|and|thank|all|in)',
    '(garbage|rubbish) in (garbage|rubbish) out',
  ],
  notWith: [
    '<helping>',
    '<owning>',
    '(glad|happy|pleased|delighted|thanks|thank you for|thank you so|please)',
  ],
  except: [
    '(if|whether|once|when) ... (is|are|was|were) (perfectly|quite|entirely|absolutely) (clear|sound|correct|right|fine|in order)',
    '(feel|feels|am|are|you are|if you are) ... well thank you',
    '(it is|you are|they are|he is|she is) (perfectly|quite) (safe|normal|welcome)',
    '(very|keeping|doing|feeling|quite|all|is|are|well) well thank you',
    'nothing wrong with (asking|being|having|you|wanting|a|trying|saying)',
    '(if|since|when) the (address|figures|numbers|form|data) (is|are|was|were) (wrong|missing|incomplete|out of date) (please|let|we|i|call|you can|then we)',
  ],
  suggestions: [
    { sentence: 'I have not seen this before, so I want to look at it closely and write to you by [day].' },
    { sentence: 'Something went wrong here; I will find out what and write to you by [day].' },
  ],
  flags: [
    '[My figures were perfectly accurate].',
    '[I know what I am doing].',
    '[We have had no complaints about the soup from anyone].',
    '[It works on my machine].',
    'We [only built what was] on the plan.',
    '[If the form was incomplete], how should we know?',
  ],
  passes: [
    'Our rooms are quiet and the figures are on page two.',
    'I am very well, thank you.',
    'If the figures are wrong, please call me.',
    'There is nothing wrong with asking twice.',
    'We only sent one box; the other one follows today.',
  ],
} satisfies Rule;
