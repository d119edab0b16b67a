import type { Rule } from '@/lib/engine/rule';

const they =
  '(customers|clients|guests|tenants|patients|parents|families|members|passengers|users|buyers|students|couples|people|residents|owners|riders|diners|visitors|shoppers|players|drivers|subscribers|neighbours|neighbors|pupils)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that it was foolish of them to hope for more.',
  patterns: [
    '(what|what else|what more|what exactly) (did|do|were|can|could|would) (you|one|people|they|anybody|anyone) (really|honestly|seriously|think|actually)? (expect|expecting|think (would|was going to)) (for|at|from a|from an|in (november|december|january|february|march|april|may|june|july|august|september|october|winter|summer|a|an|the middle|this)|when|if|with a|with your|on a|of a|of an|out of a|after|then|to happen|the (ritz|moon|earth|red carpet|savoy|taj)|miracles|room service|caviar|five stars|champagne|silk|gold) ',
    '(what|what else|what more|what exactly) (did|do|were|can|could|would) (you|one|people|they) (really|honestly|seriously|think|actually)? (expect|expecting) (then|really|honestly)? $',
    '(you|one) (can not|could not|should not|can hardly|could hardly) (really|seriously|reasonably|honestly|possibly)? (expect|ask for|hope for|have|want) ... (for (that|this|a|nothing|peanuts|<number>|what you (pay|paid))|at (that|this) price|at these prices|on a budget|in (winter|summer|august|december|january))',
    '(for|at) (that|this|the|what) (price|money|rate|you (paid|pay|are paying)|sort of money|kind of money) (you (can not|could not|should not|get what|are lucky|got|must)|what (did|do)|i would not|be (glad|grateful|happy)|it is (a bargain|a steal|more than))',
    '(be|you should be|just be|you ought to be|you could be|count yourself|think yourself|consider yourself|you are) (just|rather|jolly|damn|very|pretty|quite|extremely)? (glad|grateful|thankful|lucky|fortunate|pleased|relieved) (that|to|we|it|you|nobody|i|for what|there|at least) (even|only|did|were|was|got|get|have|had|is|has|it|we|you|i|still|anyone|anybody|nobody)',
    '(you|they|he|she) (are|were) (jolly|damn|very|pretty|bloody|quite)? (lucky|fortunate) (that)? (we|i|it|to (get|have|be)|anyone|nobody|not|there) (even|at all|only|do|did|was|were|are|is|anything|got|bother|bothered|take|took|have)',
    `^ (but|and|look|well|honestly|frankly|all)? (all|most|many|hundreds of|thousands of|dozens of|plenty of|lots of|countless|the|our|all our|all the|the rest of our|most of our|our) (other|of our|of the|our)? (other)? ${they} (slept|sleep|managed|manage|coped|cope|loved|love|enjoyed|enjoy|had no|have no|did not (even|once)|do not (even|once)|are (perfectly|quite|all|very|more than)? (happy|content|fine|pleased|satisfied|capable)|were (perfectly|quite|all|very)? (happy|content|fine|pleased|satisfied)|seem|seemed|find it|found it|pay|paid|accept|accepted|understand|understood|wait|waited|get (it|this|by)|got (it|this|by)|know|knew|never|just|simply|somehow|survive|survived|put up|like it|liked it|think it|thought it)`,
    `(nobody else|no one else|no other (customer|client|guest|tenant|patient|parent|family|member|passenger|user|buyer|student|couple|resident|owner|diner|visitor)|none of (our|the) (other)? ${they}|not one (other|single|of our|of the)? (customer|client|guest|tenant|patient|parent|member|user|person)?) (else)? (has|have|had)? (ever|yet|before)? (even)? (complained|complains|had (a|any) (problem|issue|trouble|complaint)|minded|minds|noticed|notices|mentioned|mentions|raised|said (a word|anything)|objected|objects|reported|bothered|bothers|asked|cared|cares|found it|made (a|such)|batted)`,
    `(it|this|that) (is|was|has (always|never)|seems|seemed) (always|never|perfectly|quite|just)? (been)? (good|fine|ok|okay|acceptable|clear|comfortable|warm|quiet|clean) (enough)? (for|with) (everyone else|everybody else|all (our|the)? other|every other|the other|the rest of|hundreds of|everyone s|thousands of|other ${they})`,
    '(you|others|people|they|someone|somebody|children|families) (in|elsewhere|around the world|there are people|there are children) ... (would (kill|love|be glad|give) (for|to)|do not even have|have nothing|are starving|sleep on)',
    '(did|do) you (think|imagine|suppose|expect|believe) (that)? (it|we|this|i|the|a|an|there|you|for) ... (the ritz|a palace|five star|five stars|a five star|magic|by magic|free|for free|grow|grows|overnight|appear|appears|miracles|itself|in a day|a hotel|a spa)',
    'you (knew|know|saw|were (told|well)|chose|booked|bought|picked|wanted|asked for|ordered|took) (perfectly|full|very|exactly|what)? (well|what)? (you were (getting|buying|signing|paying|letting)|it was (a|an|old|cheap|only|just|second|next|near)|the (cheap|cheapest|basic|budget)|economy|basic|budget|cheap|cheapest)',
    '^ (well|but|so|and)? you (wanted|asked for|ordered|chose|insisted on) (it|this|that|cheap|the cheapest) (so|and|now) (live|deal|do not|you|there)',
    '(it|this) is (a|an|not (a|the)) (charity|hotel|restaurant|ritz|savoy|spa|five star|palace|zoo|hostel|budget|campsite|farm|working farm|cheap|holiday camp|nursing home|prison|butlins|buffet|democracy) (not (a|the|an)|you know|so (what|do not)|what did) ',
    '^ (look|well|sorry|and|but|listen)? (this|we|it) (is|are|was) (hardly|not) (exactly|quite|really)? (the|a) (ritz|savoy|hilton|hotel|five star|palace|restaurant|charity|spa|holiday camp|zoo|dating|removal|delivery|bank|lost property)',
  ],
  except: [
    '(what|when) (do|did|can|could) you expect (to|the|a|it|this|that|us|me|your|our|from (us|me)) ',
    'what (can|do|should) (we|i|people) expect',
    'you should be (glad|happy|pleased|able|relieved) (to (hear|know|see|learn)|that (we|i) (have|will|are))',
    'you are (very)? (lucky|fortunate) (to (have|be|live|work|get) (such|in|a|so))',
    '(so|and) (we|i) (are|am)',
  ],
  notWith: [
    '<owning>',
    '(thank you|thanks|happy to (help|change)|please (let|call|tell)|congratulations|could you tell)',
  ],
  suggestions: [
    {
      sentence:
        'I can see that you had hoped for [what they had hoped for]; what I can offer is [the offer].',
    },
    { sentence: 'It did not suit you, and I would like to find what does.' },
  ],
  flags: [
    '[What did you expect for] nine pounds?',
    '[What do you expect]?',
    '[Be glad we even] opened the bar.',
    '[All our other guests slept] like babies.',
    '[No other tenant has ever complained].',
    '[You knew it was a] farm.',
  ],
  passes: [
    'When do you expect the lorry?',
    'What do you expect from us in the first month?',
    'I think you will be glad to hear that the dog is well.',
    'Most guests take the bus from the station.',
    'You are lucky to have such a garden.',
    'Here is the cheapest ticket that I could find.',
  ],
} satisfies Rule;
