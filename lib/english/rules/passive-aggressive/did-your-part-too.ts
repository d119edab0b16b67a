import type { Rule } from '@/lib/engine/rule';

const burden =
  '(chase|chasing|do|doing|fix|fixing|clear|clean|cleaning|pick|picking|sort|sorting|explain|explaining|apologise|apologize|pay|paying|stay|staying|work|working|redo|redoing|carry|carrying|finish|finishing|cover|covering|run|running|remind|reminding|wait|waiting)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader is shown the work they left you, and owes you something now.',
  patterns: [
    '(i|we) (have|had|just|then|went|also|even|simply|of course|ended up|will|shall|might as well)? (just|gone|also|already|now|simply|even)? (gone)? (ahead)? (and)? (just|also|already|now|simply)? (do|did|done|doing|finish|finished|finishing|covered|cover|write|wrote|written|fill|filled in|sort|sorted|complete|completed) your (bit|part|half|share|end|side|job|work|homework|section|report|slides|paperwork|thinking|task|tasks|chores|shift|turn|page|pages|form) (of it)? (as well|too|for you|myself|ourselves|instead|again|as (well as|usual|always|ever)|on top)',
    '(i|we|my team|our team) (have|had|just|then|went|also|ended up|had to|will|shall|might as well)? (just|gone|now|simply|to)? (ahead|go)? (and)? (do|did|done|fix|fixed|finish|finished|sort|sorted|book|booked|order|ordered|clean|cleaned|write|wrote|call|called|pay|paid|make|made|carry|carried) (it|this|that|everything|the lot|the whole thing|all of it|the ...) (all)? (myself|ourselves|on my own|on our own|alone|instead) (since|because|as (usual|always|ever|nobody|no one|you|it|per)|again|seeing as|given that|rather than wait|before (it|we|christmas)|so that at least|nobody)',
    '(since|because|as|seeing as|given that) (it|this|that|nothing|nobody|no one|you|they) (was|were|is|are) (clearly|obviously|apparently|evidently|never|not|hardly) (ever)? (going to|likely to|about to|to) (happen|get (done|anywhere)|do (it|anything|so)|be done|get round|bother|move|be any time) ',
    '(since|because|as|seeing as) ... (was not|were not|is not|are not|never) (ever)? (going to|likely to|about to) (happen|get done|do (it|anything)|be done|bother|move) (otherwise|by itself|on its own|any time|this|without)? ',
    '(or|otherwise|or else) (it|this|that|nothing) (will|would|is) (never|not) (ever)? (get done|happen|going to (happen|get done)|be done)',
    '(if|when) (you|one|i|we) (want|wants|need|needs) (something|anything|a (job|thing)|it|things) (done|doing) (right|properly|well|at all|on time|in time)? (you|i|do it|one|we)',
    '(if (i|we) (do|did) not (do|chase|say|write|call|check|clean)|unless (i|we)) ... (nobody|no one|nothing|who) (will|would|else|ever)',
    `as (usual|always|ever|per usual) (i|we) (am|are|was|were|will be|had|have|get|got|shall)? (the one|the ones|left|last|stuck|expected|to|be|now|also|just)? (who|to|with|having|left)? (have|has|has to|to|get|got|be)? (to)? ${burden}`,
    `(once again|yet again|again) (it (is|was|falls|fell|is left|was left) (to|down to|on|up to)? (me|us)|(i|we) (am|are|was|were) (left|the one|the ones|stuck|expected|having)|(i|we) (find|found) (myself|ourselves)) (who|to|with|having)? ${burden}`,
    '(no need|do not worry|do not bother|do not trouble (yourself)?|never mind|not to worry|no matter|please do not trouble) (to|about)? (answering|answer|replying|reply|it|that|looking|checking|rushing|explaining|explain)? (i|we) (have|had|will|shall|just|already) ... (myself|ourselves|again|as (usual|always|ever|well)|yet again|once again|alone|too|your (bit|part|job|work|share))',
    '(i|we) (suppose|guess|imagine|expect|take it|assume|see|gather) (that)? (i|we) (shall|will|had better|am going to|are going to|must|should|might as well|have|am|are) (just|now|simply|once|be|have|the)? (have to|be|do|doing|fix|clear|sort|pay|stay|go|the one|left|start|wait|drop|cancel|expected|supposed|carry|chase|explain|work)',
    '(of course|naturally|sure|certainly|by all means|yes|fine|ok|okay|no problem|why not) (i|we) (will|shall|can|would) (just|simply|gladly|happily|obviously|of course)? (drop everything|cancel (my|our)|stay (late|up|behind)|work (all|through|late)|rearrange|skip (lunch|sleep|my|our)|give up|change everything|start (again|over|from scratch)|redo|forget (my|our|about)|do without|put (everything|the other|all))',
    '(i|we) (will|shall) (just|simply|gladly|happily|of course|obviously)? (drop everything|cancel (my|our) (plans|evening|weekend|holiday)|work through the night|forget about sleep|put everything (else)? (on hold|aside)) (then|again|as (usual|always|ever)|shall i|shall we|naturally|of course)',
    '(i|we) (will|shall|can|could|would) (just|simply|all|then|now)? (sit|stand|stay|wait|hang|carry on|go on|keep) (here|there|around|about|on|by|tight|in (the|this))? (and (wait|hope|watch|pray|twiddle|guess|wonder)|waiting|wondering|hoping|guessing|twiddling) ... (then|shall we|shall i|again|as (usual|always|ever)) ',
    '(sit|wait|stand) (here|there|around)? (and (wait|hope|twiddle))? (then)? (shall we|shall i) $',
    '(i|we) (will|shall|am going to|are going to|would|can|could) (then|gladly|happily|just|simply|also)? (leave|let) (it (to|with))? you (to)? (explain|tell|break (it|the news|this)|inform|apologise|apologize|work out|guess|imagine|figure|decide|justify|answer|face|sort (it|that|this) out with|talk) (to|it|why|how|who|what|which|whether|that|for|the|with|out)',
    '(do not|please do not|no need to|never) (mind|worry about|bother about|consider|thank|spare a thought for) (me|us|little (old)? me|my|our) (i|we|my|our|it) (only|just|merely|am only|are only|have only|will just|will|shall|am|are) (run|work|live|been|do|own|pay|here|happen|manage|waited|waiting|the|sit|have|stay|be)',
    '(i|we|they) (only|merely|just) (run|own|manage|built|live in|work (here|in)|pay for|teach|wrote|designed|made) (the|this|it|a) ... (after all|you know|i suppose|what do (i|we) know|what would (i|we) know)',
    '(whatever|as|just as|however|whichever) (you|they|he|she) (think|thinks|say|says|feel|feels|want|wants|wish|wishes|like|prefer|prefers|decide|decides|please) (is)? (best|fit|right|fine|most)? (you|they|he|she) (usually|always|generally|will|tend to|do|know|have|are|would)',
    '(fine|ok|okay|very well|right|alright|all right|well) (then)? (we|i) (will|shall) (just|simply)? (do|have|play|try|run|go|say) (it|this|that|things) (your|his|her|their) (own)? way (then|again|as (always|usual|ever)|shall we|like)?',
    '(i|we) (know|have learned|have learnt|learned|realise|realize) (my|our) place',
  ],
  except: [
    '(i|we) (suppose|guess|expect|assume|see) (i|we) (will|shall|should|am|are|have) (see|be (there|back|in|home|able)|have to (wait|see)|going to (see|have|be)|start with|go (with|on|ahead|for)|do (this|that|it) (on|tomorrow|in|by|when|after|before))',
    '(let|leave) (it to)? you (to)? decide (on|whether|if|when|which|what)',
    '(sure|certainly|of course|no problem|happy|glad) (i|we) (will|can) (redo|rearrange|start again) (it|the|this|that|them|on|with)',
    '(let|leave) you (to)? (tell|inform|explain) (your|him|her|them|the (others|team|rest)) (when|once|if|that (we|the|it))',
    'if you want (it|something|anything|things) (done|doing) (by|before|on|let|please|just|i can|we can)',
    'whatever you (decide|prefer|choose|like|think) you (will|can|are|have)',
    '(or|otherwise) (it|this|nothing) (will|would) not (happen|be done) (until|before|today|in time|this)',
  ],
  notWith: ['(thank you|thanks|my pleasure|glad to|happy to|enjoy|no worries)'],
  suggestions: [
    { sentence: 'I have done [the task]; could you take [the next task] by [day]?' },
    { sentence: 'I could use help with [the task] by [day].' },
  ],
  flags: [
    'It was late, so [I have gone ahead and done your share too].',
    'I paid it, [since you were clearly never going to bother].',
    '[As usual we are the ones left to clean] the kennels.',
    '[Do not mind me, I only run] this bar.',
    '[We will leave you to explain why] the bride has no cake.',
    '[Whatever you think best, you usually] do.',
  ],
  passes: [
    'We have gone ahead and printed the labels.',
    'I suppose I will see you on Friday.',
    'If you want it done by Monday, let me know.',
    'I will leave it to you to decide on the colour.',
    'As usual we open at nine.',
    'I did the accounts myself, and it was fun.',
  ],
} satisfies Rule;
