import type { Cue } from '@/lib/engine/rule';

const asked =
  '(asked|called|rung|rang|phoned|emailed|e mailed|mailed|written|wrote|texted|messaged|chased|contacted|requested|reported|complained|explained|told you|told your <colleague>|raised (this|it)|been on to you|been in touch|left messages|left voicemails|left (a)? (message|messages|voicemail|voicemails)|tried (to (call|ring|reach|phone|contact))?|been promised|been told|been (in|down|over|round)|been on the phone|flagged (this|it)|pointed (this|it) out|followed up|sent (you|this|it|the same|reminders|that))';
const long =
  '(nearly|almost|about|over|more than|at least|all of|going on)? (the (last|past))? (<several>|a|all|this) (whole|full|long|entire|working|business)? (days|weeks|months|years|day|week|month|year|hours|hour|fortnight)';
const nobody =
  '(nobody|no one|no body|not (one|a single) (person|soul|one of you)|none of (you|them)|not a soul|you|they|your (office|team|people|lot|firm|company|support|desk|agent|manager|colleague))';

export default {
  says: 'Has asked or waited before and got nothing, or nobody answers.',
  patterns: [
    `(i|we|my <kin>) (have|had|has)? (now|already|been|personally|also|both|since)? ${asked} ... (<many-times>|<several> times)`,
    `(i|we) (have|had|has)? (now|already|been|personally|also|both|since)? ${asked} ... (and|but) (still|yet|nobody|no one|no reply|no answer|never|had no|have had no|heard nothing|got nothing|not had|not one|nothing) (nothing|replied|came|answer|happens|happened|has|have|no|not|called|from|came|back|changed|changes|rang|ever|did|answered|rings|calls)?`,
    '(this is|that is|it is|for|that makes|makes|now|on|on my|my|our|the|making)? (now|it|this|at least|literally|what)? (the|my|our|a)? (2nd|3rd|4th|5th|6th|7th|8th|9th|10th|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth|millionth) (and last|and final|separate|different)? (time|email|e mail|message|letter|call|phone call|request|reminder|attempt|ticket|complaint|text|voicemail|chaser|go) (of (asking|writing|calling)|(that)? (i|we)|asking|calling|chasing|writing|in a row|in (two|three|four|a|as many)|about|to (you|say|get|ask)|without|now|today|since)',
    '^ (2nd|3rd|4th|5th|6th|second|third|fourth|fifth|sixth) (time|email|message|reminder|request|attempt|ticket) (asking|of|i|we|now|lucky|about|to|today|this|without)?',
    '(i|we|she|he|mum|dad|(my|our) <kin>)? (am|are|is|have|has)? (and|yet|but)? still (waiting (for (a|an|the|my|our|your|it|any|someone|somebody)|on (you|your)|here)?|nothing|(have|has)? (not|heard nothing|had nothing|no one|nobody) (heard|received|had|seen|here|arrived|been|got|fixed|sorted|resolved|done|replied|answered|credited|refunded|paid|from|a word)|no (reply|answer|response|word|news|refund|sign|update|call|parcel|delivery|engineer|explanation|fix|progress|water|heating|hot water|power|internet|money|card|letter|date|one)|unanswered|chasing|without (a|any|my|our|water|heating|power|internet))',
    `${nobody} (has|have|had|ever|even)? (not|never|bothered to|so much as|thought to|did not|do not|have not|has not)? (ever|even|once)? (replied|responded|come back|came back|comes back|get back|got back|gets back|called|phoned|rung|rang|answered|reply|respond|phone|answer) (to)? (me|us|my|our|back|any of|a single|the phone|the door|calls|emails|either|yet|since|at all|anything)? $`,
    '(nobody|no one|no body|not (one|a single) (person|soul|one of you)|none of (you|them)|not a soul) (has|have|had|ever|even|there)? (even|ever|bothered to|so much as|thought to|seems to|seemed to|will|can|could|would)? (replied|reply|replies|answer|answers|call|calls|rang|ring|rings|rung|phoned|phones|responded|responds|come back|came back|comes back|got back|gets back|get back|picked up|picks up|pick up|picking up|answering|is picking up|is answering|turned up|turns up|showed up|shows up|wrote to|written|emailed|contacted|apologised|apologized|helped|listened|listens|tell (me|us)|told (me|us)|explained|explains|been in touch|can (tell|explain)|knows (what|where|why|anything|when)|seems to know|returned)',
    '(nobody|no one) (has|have|had|ever|even)? (called|call|calls|came|come|comes|ring|rings|rang|replied|answers|answered) (back|me|us|or|and|to (the|my|our)|in)?',
    '(have|has|had|been) (had|heard|received|got|met with)? (absolutely|precisely|literally)? (nothing|no reply|no answer|no response|no word|not a word|no call|no contact|no update|no explanation|zero|radio silence|silence|nothing but silence) (from|since|at all|back|in|for|yet|from you|whatsoever|so far|but)',
    '(heard|had) (absolutely|precisely)? (nothing|from (nobody|no one)) (from|since|back|for|in|so far|at all)',
    '(no|without a|without any|not a|never a|never got a|not had a|never had a) (single)? (reply|answer|response|word|call back|callback|return call|acknowledgement|update|explanation|apology) (from (you|your|anyone|anybody|the)|since|in|yet|at all|for (days|weeks|<several>|over|the)|whatsoever|so far)',
    `(i|we|she|he)? (have|has)? (been)? (waiting|waited|chasing|chased) (for|in|since|on hold|now|around|patiently|here|at home)? (for|since)? ${long}`,
    '(been)? (waiting|waited|chasing) (now|around|in|on hold|here|patiently|for|since)? (since|for|all) ... (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|morning|afternoon|ages|day|week|weeks|months)',
    '(never|did not|do not|has not|have not|not once|nor) (once|ever|even|yet|been)? (called|call|rang|ring|rung|phoned|phone|wrote|write|written|got|get|come|came|gets|calls|rings|comes) (me|us|him|her|any of us)? back (to (me|us))?',
    '(you|they|your office) (have|still have|had) (had|got|been sitting on|sat on|been holding|kept|held on to|held) ... (for)? (<several>|over a|nearly a|almost a) (days|weeks|months|years|whole (week|month|year)|week|month|year)',
    '(it is|its|it has been|now|here we are|is)? (now|only|already)? (day|week|month) (<several>) (and|now|with|without|of (this|no|waiting|nothing|silence)|already|still)',
    '(its|it is|now|today is|this is) day <several>',
    '(<several>|a) (days|weeks|months|years|hours|week|month) (later|on|and counting|overdue|late|of (silence|waiting|excuses|promises|chasing|nothing|no|this|being)|and (still|no|nothing|nobody|not)) (and|still|we|nothing|no|not)?',
    '(every time|each time|whenever) (i|we) (call|ring|phone|ask|write|email|try|chase|log|get through|speak) ... (told|different|someone|nobody|same|another|hold|passed|cut off|excuse|form|story)',
    '(keep|keeps|kept|keeping) (on)? (having to (call|ring|chase|ask|explain|repeat|write|email|come|phone|reset|restart)|asking|chasing|ringing|calling (you|back|and)|being (told|passed|sent|put|fobbed|ignored)|getting (told|passed|fobbed|the same|cut)|telling (me|us)|promising|charging (me|us)|billing (me|us)|passing|putting (me|us|it) off|fobbing|ignoring|repeating (myself|ourselves)|explaining|sending (me|us)|losing (it|my|our))',
    '(how many (more)? (times|emails|calls|phone calls|messages|letters|weeks|people|tickets|reminders|visits|chances) (do|does|must|will|before|is|are|has|have|am)|how much longer (do|must|will|is|are|before|am)|how often (do|must) (i|we))',
    '(again and again|time and again|time after time|yet again|for the (last|umpteenth|hundredth|millionth|nth) time|here we go again|same (old)? (story|problem|answer|excuse|excuses) (every|each|again|as|once|over))',
    '(ignored|ignoring|ignores) (me|us|my (emails|calls|messages|letters|complaint|request|tickets|last)|our (emails|calls|messages|letters|complaint|request|tickets|last)|every|all (my|our)|the (issue|problem)|him|her)',
    '(on hold|in (your|the (phone|call)) queue) (for|listening|again|since) (<several>|an hour|over|nearly|almost|ages|hours|half|forever|so long)?',
    '(nobody|no one|anyone|anybody|someone|somebody) (actually|even|there|please|just|finally)? (ever)? (awake|alive|there) (at all|over there)? $',
    '(i|we) (just|only)? (need|want|would like|wanted) (someone|somebody|anyone|one person|a human|a real person|a person|one of you) to (just|actually|finally|please)? (tell|call|answer|listen|reply|explain|help|take|sort|speak|ring|read|do)',
    '(where is|where are|wheres|where s|what has happened to|what happened to) (my|our|the) ... (third|still|already|again) (time|asking)?',
    '(cancelled|canceled|moved|postponed|rescheduled|changed|charged|billed|overcharged|forgotten|let down|missed|lost|wrong|late|broken|failed|happened|happening|no show|nobody came|did not (come|turn up|show)|not (come|here|working)) (on)? (me|us)? (yet)? again',
    '(twice|three times|<several> times) (now|this (week|month|year)|in (one|a|two|three) (day|week|month|row)|already)',
  ],
  except: [
    '(no (rush|hurry|need|worries|problem))',
    '(thank|thanks|grateful|appreciate|appreciated|lovely|great|enjoy|enjoyed|congratulations|pleased|happy) ... (again|<many-times>|(second|third|fourth|fifth) time)',
    '(see you|talk|speak|thanks|thank you|hello|hi|back|once|try|start|open|trying) again',
    '(second|third|fourth|fifth) (time (slot|round|lucky|zone|as a)|email address|letter of|call to order)',
    '(still) (waiting) (on|for|to hear from) (my|the (bank|council|landlord|solicitor|client|boss|board|printer|committee))',
    '(day|week|month) <several> (of (the|our|this|my) (trip|course|sprint|term|trial|cycle|plan|holiday|training|festival|fair|conference|programme|project)|menu|works|suits|is fine|would)',
    '(call|ring|phone|write|get|come) (me|us) back (on|at|when|any time|after|before|by|tomorrow|today|whenever|if)',
    '(so|because|if|in case|unless|when|lest) (nobody|no one) ',
    '(if|in case|unless|when) (i|we|you) (have|had)? (not|never) (heard|had|received)',
    '(for the last time) (on|this|in|at|before|next|tomorrow|when)',
    '(twice|three times|<several> times) (a|per|this (year|month|week)) (day|week|month|year|to (visit|see|stay))',
    '(won|best|sold|booked|ordered|visited|stayed|been|eaten|shopped|used) ... (twice|three times|<several> times) (now|already|this|in)',
    '(been|was|were) (out|away) (for)? <several> (days|weeks)',
    '(nobody|no one) (was|is|got) (hurt|injured)',
  ],
  flags: [
    '[I have called three times] about the lift.',
    'Six letters, and [nobody has replied].',
    'It is June and [we are still waiting for the] keys.',
    '[This is the fourth email I] send about the leak.',
    '[You have had our piano for six weeks].',
    'The clinic [never called us back].',
    'The bus was [late yet again].',
    '[I have been promised a visit twice], and my father still sits in the cold.',
    '[Its day 9 and] the hall is dark.',
  ],
  passes: [
    'It was lovely to see you all again.',
    'No rush, we are happy to wait until spring.',
    'The third time slot on Monday suits us.',
    'Could someone tell me how to book the hall?',
    'Day 3 of the course would suit us.',
    'Please call me back tomorrow.',
    'We still do not know who is coming.',
  ],
} satisfies Cue;
