import type { Rule } from '@/lib/engine/rule';

const they =
  '(users|customers|clients|people|parents|tenants|patients|guests|passengers|members|students|they|everyone|everybody|you people|you lot)';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears that they are one of many who make a fuss.',
  patterns: [
    `${they} (always|all|forever|constantly|just love to|love to|never stop|will always) (say (that|this|so|it)|says (that|this|so|it)|moan|moans|complain|complaining|come out with|comes out with|claim|claims|think they|whine|whining|grumble|grumbling|exaggerate|panic|panics|want more|try (it|that|this) on|overreact)`,
    '(spare|save) (me|us) (the|your|all|from|any|another|this|that) ... (story|stories|speech|details|lecture|drama|excuses|tears|sermon|history|sob|theatrics|act|sarcasm|autobiography|commentary|novel|essay|violins|hysterics|saga|rant)',
    'let us not be (precious|silly|childish|ridiculous|difficult|petty|pedantic|greedy|naive|hysterical|melodramatic|unreasonable|dramatic|too (hasty|picky))',
    '(worked up|in a state|in a tizzy|in knots|hysterical|whining|moaning|up in arms|losing sleep|having kittens) (over|about)',
    '(have|need|take) (yourself)? a (lie down|cold shower|chill pill|nice cup of tea)',
    '(can not|could not|will not|are not going to|am not going to|do not) ... ... (for|because of|on account of|just for) (one|a single) (customer|person|client|tenant|pensioner|patient|guest|resident|user|parent|passenger|member|house|family|bike|order|email|complaint|man|woman|child)',
    '(what|and what) makes (you|yours|your ...) so (special|different|important)',
    '(is|was) that (really (all|it)|the whole (story|problem)|what all this|all (there is|it is))',
    '(does|has|did|will|would) (a living soul|a single soul|anybody alive|a single person|one person|any human) (even|ever|actually|still)?',
    '(noted|received|logged|filed|registered|recorded|heard) (and|which is|as) (filed|forgotten|ignored|binned|thrown|all|far as|promptly|will stay|that is (all|as far|where))',
    '(go and|go|you can go and) (shout|moan|complain|whine|cry|rant|argue|shout|bother|pester|annoy) (at|to|about|with|someone|somebody|elsewhere|your)',
    '(all in your (head|imagination|mind)|between your ears)',
    '(never mind|forget) your (feelings|opinion|opinions|views|preferences|complaint|concerns|principles)',
    '(your|his|her|their) (so called|supposed|alleged|little|precious|beloved|tiny) (problem|problems|concern|concerns|complaint|complaints|issue|issues|emergency|worries|worry|crisis|injury|noise|feelings|theory|deadline)',
    'or whatever (it|that|this) (was|might be|may be)',
    '(not|hardly|never) (the one|exactly)? (that is)? (bleeding|dying|starving|homeless|on fire)',
    'you (will|would) (all)? (just|surely|soon)? (live|survive|get over it|be right as rain) $',
    '(hardly|scarcely) (earn|earns|worth (your|the|my|our|a|an|getting|writing|calling)|the (first|only) (one|person|customer|client|time)|news)',
    '(learn|learned|learnt) to (live|cope|deal) with (it|this|that|them|us)',
    '(bin|file|put|drop|filed) (it|this|that|them) (in|under|with) (the)? (bin|drawer|rest|others|round filing cabinet|trash|too difficult|nonsense|b for bin|dustbin|usual place)',
  ],
  notWith: ['<helping>', '<owning>', '(thank|thanks|glad|happy|no worries|please)'],
  except: [
    '(is|was) that (all|it) (right|ok|okay|for|clear|you|we|i|there|from|of)',
    '(everyone|everybody|they|people) (always|all) (say|says|think) (how|nice|good|that (it|you) (is|are) (great|good|lovely))',
    '(has|does|did|will|would) (one|any|a single) person (from|at|in|on|of|who|to|per)',
    '(or)? whatever it is (called|that you)',
  ],
  suggestions: [
    { sentence: 'I can see that this matters to you; I will look at it and write to you by [day].' },
    { sentence: 'What I can do is [the next step].' },
  ],
  flags: [
    '[Users always moan] when a button moves.',
    '[Spare us the speech].',
    '[Let us not be childish].',
    'Why are you [in a state over] a coat hook?',
    '[What makes your garden so special]?',
    'The rest is [between your ears].',
  ],
  passes: [
    'Is that all right with you?',
    'Guests always say how quiet the rooms are.',
    'Please save me a seat by the door.',
    'The vet says that he will live.',
    'What makes yours special is the low mileage.',
    'The nurse says that the cut will heal by Monday.',
  ],
} satisfies Rule;
