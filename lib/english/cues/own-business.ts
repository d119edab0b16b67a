import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Speaks of the business of the writer’s own firm, or of the writer’s own lot.',
  patterns: [
    '(our|my) (own|whole|new|old|small|busy|regular|main|finance|internal|it|customer service|entire|team|pricing)? <own-matter>',
    '(i|we) (am|are) (all)? (really|so|very|all|just|still|only|quite|absolutely|extremely|completely)? (proud|stretched|swamped|overwhelmed|understaffed|exhausted|short|short staffed|short handed|busy|snowed under|run off|struggling|gutted|mortified|devastated|stressed|a (small|busy|family|young|growing|proud)|recruiting|working at|doing our best|trying our|learning|rushed off|under (a lot of|great|huge|enormous|so much)|up against|passionate|committed|delighted with ourselves|tired|ill|behind)',
    '(i|we) (have|had) (been|all been|also been|really been|just been|a (bad|hard|terrible|rough|tough|nightmare|dreadful|awful|difficult|long)|had (a|an|to|so much|a lot|lots|two|three|several|people|staff)|lost|invested|recruited|hired|a lot on|so much on|never had)',
    '(fastest growing|market leader|leading (provider|carrier|supplier|firm|company|brand|school|practice)|award winning|largest|biggest|number one|household name|most (trusted|experienced|popular)) (in|of|for|on)?',
    '(my|our) (colleague|colleagues|seamstress|fitter|driver|boss|partner|assistant|volumes|depot|team|printer|line|fleet|computer|van|kids|children|baby|mother|father|vision|story|heritage) (is|are|was|were|has|have|had|broke|moved|doubled|grew|left|fell|means|let)',
    '(on my own|by myself|single handed|single handedly)',
    '(i|we) (do)? find (it|this|that|this (term|month|year|week)) (very|so|really|quite)? (hard|difficult|tough|stressful|exhausting)',
    '(i|we) (was|were) (ill|off|given|told|short|away|late to|up (all|half))',
    '(i|we) (take|took) (great|enormous|huge|a lot of|real)? (pride|care)',
    '(i|we) (pride|consider|see) (myself|ourselves)',
    '(i|we) (feel|felt) (really|so|very|quite|terrible|awful|dreadful|bad|sick|overwhelmed|ashamed)',
    '(i|we) (hate|love) (it when|getting|letting|making|to (think|get|let))',
    '(founded|established|awarded|named|voted|winner|accredited|certified) (on|in|by|the|a|as|of|supplier|regional|best|number one)',
    '(since|for) (over)? (<day-number>|decades|generations) years',
    '(i|we) (work|worked|try|tried|strive|aim|always|usually|normally|generally|run|buy|make|ask|operate|believe|think|changed|held|grew|opened|moved|bought|put|built|lost|hired|open|close|employ|serve|pay|use|rely|depend|source|review|spend|spent|recruited|invested|doubled|expanded|grew|won|celebrate|celebrated|appreciate the|operate|carry|manage)',
  ],
  flags: [
    '[Our suppliers] let us down.',
    '[We are stretched] over five sites.',
    '[I feel terrible] about it.',
    '[We take pride] in it.',
  ],
  passes: ['I have booked the joiner.', 'We will ring at ten.', 'Your room is ready.'],
} satisfies Cue;
