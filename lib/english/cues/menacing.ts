import type { Cue } from '@/lib/engine/rule';

const child =
  '(kid|kids|child|children|boy|boys|girl|girls|son|sons|daughter|daughters|little ones|little one|toddler|baby|twins|wife|husband|missus|mum|mother|gran|nan|family|dog)';

const count = '(a|one|two|three|four|2|3|4|couple of)';

/** One such sentence is harmless; two in a message are a threat that no single word gives away. */
export default {
  says: 'The writer hints that they can find people, will come, or have nothing to hold them back.',
  patterns: [
    // They know where.
    '^ (such a|what a|its a|a)? (lovely|nice|pretty|cute|beautiful|smart|fancy|big|posh) (little|big|old|new)? (house|place|flat|home|car|garden|front door|street|road|village|family|kids|kid|dog|motor) (you have|you have got|you got|that|by the way)?$',
    '(number|no|flat|house) (1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|17|18|19|20|21|22|23|24|25|27|29|31|33|42|44|47|48|52|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|seventeen) (is not it|is it not|right|am i right|yes|yeah|correct|innit|with the)',
    `^ (and|with|got)? ${count} (lovely|little|young|small|cute|nice|sweet)? ${child} (too|is not it|is it not|right|as well|and a dog)?$`,
    '(funny|amazing|interesting|surprising|incredible|mad|easy|handy|scary) (what|how|to) ... (find|see|learn|dig up|look up|is out there) (online|on the internet|on facebook|on google|about (people|someone|you)|these days|out)',
    '(i|we) (know|found|found out|have found|worked out|got|have|looked up|remember) (exactly)? (which|where|what) (house|car|flat|street|road|school|van|bike|desk|bus|train|pub|gym|bed|one|door|shift|time|your|he|she|they|the) (is|are|you|his|her|he|she|they|their|your|belongs|lives|parks|parked|drinks)',
    `(what time|when|where|which (school|nursery|bus|playground|club)) (your|her|his|their) ${child} (get|gets|go|goes|leave|leaves|finish|finishes|come|comes|are|is|play|plays|walk|walks|catch|catches|sleep|sleeps)`,
    `(saw|seen|met|watched|passed|waved at|said hello to) your ${child} (today|yesterday|at|outside|on|in|this|walking|playing|by)`,
    '(i|we) (drove|walked|went|came|been|was|were|sat|stood|parked) (past|by|outside|round to|near|opposite) (your|his|her) (house|place|flat|home|street|road|door|drive|gate)',
    '(i|we) (know|have|got|have got|found) your (home)? (address|home|face|number plate|route|registration)',
    '(google|google maps|facebook|instagram|street view|the internet|linkedin|electoral roll) (is|tells|told|shows|showed|has) (a|me|you|us|everything|your)? (wonderful|great|lovely|marvellous)? (thing|where|you|your|house|address)?',
    '(small|tiny) (town|village|place|world) (this|is not it|after all)?$',
    // They will come, and not alone.
    '(coming|come|turn up|turning up|drive|driving|rock up|rocking up|show up|showing up|be|visit|visiting|pop|popping|over|down|round|there) (down|over|round|up|in|there|by|you)? (there|to (you|see you|your (office|place|shop|house|work)))? (w|with) (my|our|a few|some|a couple|two|three|four|the|all my|half) (of (my|the))? (big|older|two|three|four|five)? (brothers|brother|lads|boys|mates|cousins|cousin|uncles|crew|gang|blokes|pals|family|friends|dogs|rugby|street|village|estate)',
    '(me and|i and) (my|the|a few|some) (of my)? (big|older)? (brothers|brother|lads|boys|mates|cousins|crew|dogs|pals) (are|will|is|is going|are going|am)',
    '(i|we) (will|am|are|will be|shall|am going to|are going to|might) (be)? (coming|come|there|see|seeing|find|finding|visit|visiting|wait|waiting|outside|drop|dropping|pay|paying) (to|for|in|by|round|down|over|and)? (see)? (you|there|him|her|them|in person|face to face|outside)? (down|in person|face to face|soon|personally|when you (finish|leave|close|lock)|tonight|at (4|5|6|7|8|9|closing|home))?$',
    '(see|settle|sort|discuss|talk about|finish) (you|this|it) (in person|face to face|man to man|outside|in the car park|at your (house|home|door)|tonight)',
    // Who is held back by nothing.
    '(i|i have|we have|i got|got|have) (now)? (got)? (nothing|not a thing|nothing left|nothing more|f all|sod all) (left|more|now)? to lose',
    '(i|we) (have|got|have got|already|bought|have bought) (already)? (bought|got|found|bought myself|got hold of)? (what|everything|all) (i|we) need',
    '(do not|no longer|not) (really)? (care|mind|give a (damn|toss|shit)|bothered) (what|about what|if|about) (happens|happen|i (end|go)|they (lock|put|arrest)|going (to jail|down|inside)) (to me|up inside|to prison|to jail|me up|me away)?',
    '(nobody|no one|none of you|do not|you|your (staff|people|girls|team|lads)|everyone|all of you|tell (your (staff|people|girls|team)|them|everyone)) ... (should|ought to|had better|better|want to|to)? (not)? (come|come in|come to|go|go in|go to|turn up|be at|be in|be there|stay home|stay at home|stay away|call in sick|take the day off) (to|from|at|in|for)? (work|the office|the building|there|home)? (on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|today)?$',
    '(hear|read|see) (about|it|all about) (it|this|you|me)? (on|in) the (news|papers|paper|ten oclock news|front page) (tomorrow|soon|tonight|on)',
    // They dare and warn.
    '^ (so|go on|just|come on|and|yeah)? (try me|watch me|test me|push me|you will see|you wait|just wait|wait and see|wait for it|see what happens|you have been (told|warned)|do not say i did not warn you|dont say i didnt warn you|mark my words|last (warning|chance))',
    '(see|let us see|then we will see|well see|we will see|lets see) (how|if|who) (clever|brave|funny|smug|tough|big|hard|cocky|smart|you are still|you laugh|is laughing|you like|much you laugh|you feel) (you|then|u|it|is|are|now)? (are|feel|r)? (then|now|when|after|tomorrow|with)?',
    `(she|he|they|you) (will|are going to|is going to) (soon)? (find out|know|learn|feel|see) (what|how) (it|that|i|loss|pain) (is|feels|means|felt|have) (like)? (to lose|to (be|feel)|when|losing|suffered)?`,
    '(be|will be|would be|what) (a|such a|an awful)? (shame|pity) (if|to)',
    '(someone|somebody|some1s|some1|one of you|people) (is|are|s)? (going to|gonna|gunna) (get hurt|pay|be sorry|suffer|regret)',
  ],
  except: [
    '(delivery|deliver|parcel|courier|post|van|fitter|viewing|estate agent|valuation|survey|invoice address)',
    '(nothing to lose) (by|if you|in|from) (trying|asking|giving)',
    '(i|we) (have|got|have got) (everything|all|what) (i|we) need (from|for|to|in|now|thanks|thank|with|at)',
    '(looking forward|love|happy|lovely|nice|glad|great|good|pleasure|pleased|hope|hoping|delighted|excited) to (see|seeing|meet|meeting)',
    'see you (there|then|soon|on|at) (then|monday|tuesday|wednesday|thursday|friday)?$',
  ],
  notWith: [
    '(thanks|thank you|please|cheers|congratulations|congrats|lovely to|kind regards|see you at the|party|wedding|birthday|holiday|barbecue|drink|coffee|pint|lunch|appointment|viewing|snow|closed|shut|bank holiday|strike|maintenance|fire drill|training)',
  ],
  flags: [
    '[Nice house].',
    '[I have nothing left to lose].',
    'I am [coming down there with my cousins].',
    '[We will see how funny you] find it.',
    'Your desk is by the window and [I know which car is] yours.',
  ],
  passes: [
    'Thank you, I will come down there with my brothers on Saturday for the tasting.',
    'Is the house number 9 or 11?',
    'We have three children and a dog, does the cottage have a garden?',
    'You have nothing to lose by trying the free plan.',
    'The office is closed, so nobody should come to work on Friday.',
    'I have everything I need for the visa.',
  ],
} satisfies Cue;
