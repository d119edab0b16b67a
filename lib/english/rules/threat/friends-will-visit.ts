import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This says that others will come, or that the writer will not be held back.',
  patterns: [
    '(settle|handle|sort|solve|deal with) (it|this|things|these things|such things|that) (among men|like men|between men|with our hands|our own way|face to face|the old way|in the street|with fists)',
    '(my|our) (brother|cousin|husband|son|dad|father|uncle|mate|nephew|boyfriend) (gets|is getting|comes|came|is coming|got) out (on|next|tomorrow|friday|in (a|two|three)|this|last) ',
    '(i|we) (have|got|have got|know) (a few|some|two|three|good|old|many|plenty of)? (friends|mates|lads|boys|brothers|cousins|people|men) (who|that) (call|come|drop|pop|stop|visit|go|look|turn up|knock|wait|do not|never|are less|will|would) (round|by|in|over|people|you|after|instead|up|ask|complain|write|knock|talk|email|it|be|do)',
    '(my|the|some|a few|a couple of|two|three|four|his|our|couple of|several|these|one of my) (big|large|older|bigger|old|good|dear|heavy|angry|polish|russian)? (lads|boys|brothers|mates|cousins|friends|uncles|associates|guys|gentlemen|men|sons|nephews|colleagues from|people|brother|cousin|uncle|crew|gang|mate|friend) ... (pay you|visit you|word with you|chat with you|talk with you|explain it to you|explain things|look you up|introduce themselves|introduce himself|wait for you|waiting for you|wait outside|call on you|knock on your|find you|finding you|sort you|deal with you|teach you|ask you (in person|nicely|less)|come to your (house|home|door|flat)|drop in on you|remind you (how|why|of|in)|persuade you|convince you|make you|come calling|come looking|not as (patient|polite|nice|kind|calm|gentle|understanding)|less (patient|polite|kind|gentle)|do not (ask|talk|knock|write|use words)|used to collecting|collects|collect debts|what you look like|where you (live|work|park|drink)|break|breaks|bats|crowbars|just got out|got out of|out of prison|out of jail|on parole|bored|hate liars|hates liars)',
    '(be|come|coming|down|over|round|back|there|turn up|show up|drop by|waiting|return|visit you|see you|meet you|greet you|wait for you|knock|knocking|walk in|your (office|house|place|door|yard|gate|workshop|depot|shop)) (over|round|there|down|back|by|for you|tonight|tomorrow|to you|outside|in)? with (a|an|the|my|some|their|his|our)? <weapon>',
    '(i am|i will|i can|i would|we are|we will|do not make me|can not be|will not be|i am not|not) (not)? (be)? (held|made)? (responsible|accountable|answerable|answer) for (what|whatever|anything|how) (i|my|he|they|she|the lads|the boys|comes next|happens next|happens to you|that dog|the dog|follows)',
    '(can not|can no longer|will not|could not|not going to|struggle to|struggling to) (always|be able to)? (hold|keep|control|stop|restrain) (him|them|my (brother|brothers|husband|son|sons|dad|father|lads|boys|mates|temper|hands|anger|dog|dogs|fists)|myself) (back|much longer|off you|from (coming|hurting|doing)|if|any longer|next time|in check|to myself|forever|when)',
    '(i|we) (have|know|got|have got) (a|some|the|two|three|my|plenty of|lots of)? (lads|boys|blokes|guys|people|men|friends|mates|brothers|cousins|fella|bloke|man|guy|contacts) (who|that|for|in|round|near|on) (owe|owes|do|does|would|will|can|know|knows|enjoy|enjoys|like|likes|specialise|specialises|sort|sorts|break|breaks|handle|handles|fix|this|that|things like|the area|your area|there|your (street|town|area|building)) (me)? (a favour|favours|a favor|favors|this sort|this kind|that kind|that sort|these things|things|legs|problems|people|bones|his work|their work|you|this|anything)',
    '(my|the) (brother|brothers|husband|dad|father|son|sons|cousin|cousins|uncle|dog|lads|boys|mates|boyfriend|partner) (has|have|is|are|does|do|did) (a|an|not|got a|very|just|also)? (short|terrible|bad|quick|nasty|like|only|got|come)? (fuse|temper|history of|record for|form for|violent|a boxer|ex army|big|protective|not a patient|not a nice|out of prison|out of jail|people who)',
    '(someone|somebody|somebody else|a friend of mine|one of us|we|i) (will|is going to|are going to|may|might|could) (be (round|over|along|there|outside|waiting)|come|call round|call by|stop by|drop by|pop by|pop round|swing by|find you|meet you|run into you|bump into you) ... (when you least|one night|one dark|some night|in the dark|after dark|one evening|when you are alone|and you will not|unannounced|without knocking)',
    'when you least expect',
    '(sooner or later|one day|one of these days|some day|someday|some night|one night|one dark night|the day will come|day comes when) (soon)? (we|i|you and i|our paths|you|somebody|someone|he|they) (will|shall|are going to|am going to|is going to) (meet|cross|catch|find you|run into|bump into|see each other|come for you|get you|be waiting|be there|pay|get hurt|look|turn round|have to leave|need help|wake up|slip)',
    '(see|catch|meet|find) you (in the dark|in a dark alley|in a dark|down a dark|after dark|when it is dark|round the back|out the back|outside (work|your|the gates|after|one|when)|in the alley|behind the|on your way home|on the way home|on the stairs|when nobody)',
    '(you|they|he) (can not|will not be able to|could not|can never|never) (hide|run) (from (me|us|this)|forever|for long|for ever|anywhere|behind (that|your|the) (desk|screen|badge|door|gate|counter|computer|email))',
    '(nowhere|no where|no place|not anywhere) (left)? (to|you can) (run|hide)',
    '(you can|you could|go on|try to|try and) (run|hide|move|change) ... (but|and) ... (will|can) (still|always)? find you',
  ],
  notAfter: denied,
  notWith: ['(conference|reception|workshop on|exhibition|webinar|invoice|coffee)'],
  except: [
    'face to face',
    'waiting for you (at|in) ... (arrivals|airport|station|reception|lobby|desk)',
    'gun dog',
    '(chainsaw|axe|hammer|crowbar) ... (branch|tree|ladder|crate|crates|fence|shed)',
    '(breakdowns|failures|outages|faults) ... when you least expect',
    'behind the (church|counter|desk|shop|station|building) at',
  ],
  flags: [
    '[My brothers will explain it to you].',
    '[I am not responsible for what my] sons do next.',
    'He will [be there with a crowbar].',
    '[You cannot hide from us].',
  ],
  passes: [
    'My friends will come to the tasting at six.',
    'We are not responsible for what the courier does with the box.',
    'I will meet you outside the station at nine.',
    'Somebody will come and collect the chairs.',
  ],
} satisfies Rule;
