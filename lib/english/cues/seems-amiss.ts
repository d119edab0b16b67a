import type { Cue } from '@/lib/engine/rule';
import { faults } from '@/lib/english/faults';
import wentWrong from './went-wrong';

const they =
  '(you|your|yours|they|he|she|it|somebody|someone|staff|man|guy|lads|driver|crew|team|office|engineer|engineers|fitter|fitters|courier|cleaner|cleaners|plumber|builders|technician|nurse|receptionist|agent|rep|colleague|people|company|system|website|app)';
const been = '(was|were|am|is|are|been|being|got)';

export default {
  says: 'Tells of something that may have gone wrong: in other company, the same words are no report of it.',
  patterns: [
    ...faults.filter((phrase) => phrase !== 'promised' && phrase !== 'where is (my|our|the)'),
    `${they} (has|have|had|also|just|then|again|all|both)? (already|just|also|even|simply|never|not)? (closed|took|taken|delivered|left|hit|cut|painted|installed|fitted|turned up|arrived|showed up|sold|shared|published|posted|copied) (up|out|off|down|away|into|on)? (me|us|him|her|it|them|my|our|the|a|an|his|their|all|every|<several>|half|wrong|late|too|through|from|without|at|to|in|with|of|for|again)`,
    '(is|are|was|were|has been|have been|had been|got) (late|overdue|delayed|cancelled|canceled|postponed|moved|put back)',
    '(booked|listed|marked|charged|entered|recorded|translated|quoted|priced|put down|put) (it|me|us|him|her|them)? (in|down)? as',
    '(different|old|used|opened) (item|items|part|parts|size|amount|invoice|address|date|price|product|account|name|colour|room|table|day|time|person|number|version|model)',
    '(the|a|this|that) (delay|outage|leak|fault|error|mistake|mix up|muddle|breakdown|defect|bug|glitch|crash|failure|smell|damp|mould|damage|overcharge|shortfall|discrepancy|blunder|oversight|no show|double booking|breach|power cut|flood)',
    '(failed|fails|fail|failing|stopped|stops|refuses|refused|keeps|kept) (to|on|with|at|sending|asking|coming|going)',
    `${been} (charged|billed|invoiced|debited|told (to|that|it)|given (the|a|another)|sent (the|a|to|another)|left (in|on|with|open|to)|signed up|enrolled|put (on|in|through)|moved|promised|quoted|spoken to|talked to|cancelled|lost|dropped|missed|lifted|handed|switched|swapped)`,
    'still (not|no|waiting|unpaid|outstanding|without|showing|sending|nothing)',
    '(instead of|rather than|and not|but got|and got|got a|should (be|have been|have had|have gone|have come|read|say)) (the|a|an|it|one|two|my|our|what|as|been|<several>|gone|come|sent|done|told)',
    '(came|come) (down|in|over|out|away)',
    '(would|will) not (get|see|open|use|access|log|print|hear|reach|book|pay|download|install|receive|sign|order|check) (it|in|the|a|an|my|our|any|into|on|through|out|past|to|anyone|them)',
    '(nothing|neither|none of (it|them)|not one) (was|is|has|had)',
    '(mistake|mistakes|error|errors|typo|typos|misprint) (on|in|with|about|of|at)',
    '(leak|leaks|leaking|smell|smelling|hangs|hung|slow|slows|bounces|smokes|smoking) (at|from|in|of|into|on|when|every|like|after|all|again|and|since|for|during)',
    '(slow|dead|useless|silent) (like|as|all|since|again)',
    '(so|too) (slow|late|small|short|tight|cold|hot|loud|salty|thin|expensive|high) (for|that|now|again)',
    '(website|site|app|portal|system|printer|screen|door|gate|card|export|import|login|password|backup|alarm) ... (not|out|locked|slow)',
    '(another|yet another|second|third|fourth) (cancelled|bill|fine|penalty|increase|rise)',
    '(quote|price|rent|bill|fee|premium|charge|cost) (goes|has gone|went|going|jumped|doubled|up|is up) (up|again|by|from|now|to)?',
    '(quit|stopped|gave up|given up) (using|trying|going|coming|working)',
    'every (few|other|<several>|single)? (minutes|min|mins|hours|seconds|secs|second|third|time|morning|night) (or so|now|again|without|it|they|and|since)?',
    '(by mistake|in error|by accident|mistakenly|erroneously)',
    '(sticks|peels|roars|drops every|bouncing|scratched|dented|squashed|crushed|frozen|chipped|soggy|raw|burnt|lukewarm|stained|filthy|crooked|lopsided|too (short|small|tight|long|big|narrow|wide|low|high)|short by)',
    '(ordered|booked|signed (up)? for|specified) ... ... (but|and)? (got|received|came|arrived|turned up|instead)',
    '(again|since (this|yesterday|last|the (update|upgrade|move|migration|change|switch))|since you|ever since|for the <ordinal> time|every (time|day|week|month|night|morning)) $',
    '(no|without) (reason|receipt|invoice|sign|notice|warning|explanation|confirmation) (at all|of|was|given|from|for|that)?',
    '(never|not) (asked|heard of|agreed|signed|ordered|gave|consented|been told|was told|were told|told) (to|for|us|me|about|it|that|this|anything|permission|consent)?',
    '(deadline|appointment|delivery|visit|slot|date|collection|renewal|payment|form|application|return|filing) (has been|was|had been|is|have been|got)? (cancelled|rejected|moved|put back|postponed|late|lost)',
  ],
  except: wentWrong.except,
  notAfter: wentWrong.notAfter,
  flags: [
    'The pump stopped [again].',
    '[They left the] ladder on the lawn.',
    'I [was told to] wait by the lift.',
    'The till freezes [every few minutes].',
    'The parcel went to Leeds [by mistake].',
  ],
  passes: [
    'If you received this in error, please delete it.',
    'Could you close the account in May?',
    'The dog is home.',
    'See you on Monday.',
  ],
} satisfies Cue;
