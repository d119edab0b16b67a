import type { Rule } from '@/lib/engine/rule';

const complaining =
  '(complain|complaining|moan|moaning|argue|arguing|fuss|fussing|picking fights|making (a|trouble|a fuss|a scene))';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader wrote about a matter and is made the matter.',
  patterns: [
    'if you (spent|put|used) (half|a tenth|a quarter|a fraction|even half) (as much|of the|the) ... (complain|complaining|moaning|arguing|writing|chasing|shouting|do)',
    '(will|do|would) not be (lectured|told|taught|shouted at|spoken to|talked to) (on|about|by|how|like|in)? ... (by|from) (somebody|someone|a (person|man|woman|customer|client)|people|you|anyone) (who|that|like)',
    '(far|much|rather)? more (restraint|patience|courtesy|kindness|sympathy|consideration|respect|help) than you (deserve|deserved|showed|have shown)',
    'than you deserve (d)? $',
    '(the)? only ... (here|in (all)? this|in this (office|conversation|email|room)) is (you|your) ',
    `you (just|clearly|obviously|really|simply|only|must|seem to|appear to|do seem to)? (just|really|only)? (enjoy|love|live to|like nothing better than) (to)? ${complaining}`,
    `you (just|only|simply|clearly|obviously) want to (be angry|${complaining})`,
    '(threatening|shouting at|insulting|swearing at|abusing|blackmailing|bullying|screaming at|lecturing) (us|me|my|our|people|staff) ... (will|does|is|would) (not|only|hardly)',
    '^ (maybe|perhaps|and|so)? (you (could|might|should))? try (being|to be) (a bit|a little)? (more)? (polite|civil|nice|nicer|patient|reasonable|grateful|pleasant)',
    '(what|whatever) (else)? did you (honestly|really|actually|seriously)? expect (for|at|from|with|when|if|paying|leaving)',
    'you get what you pay for',
    '(i|we)? (suppose|expect|bet|guess) you (all|people)? think (that)? (i|we|my|our) (all)? (just|only|all)? (sit|do nothing|have nothing|have all day|are here)',
    '(i|we|my (manager|boss|director|supervisor|colleague|colleagues|team|staff)|our (manager|boss|director|team|staff|people)|the (manager|boss|director|owner|team)|he|she|they) (do|does)? (have|has|got) (got)? (far|much|rather|a lot|many)? (better|more important) things to do (than|with)',
    '(i am|we are) sure (that)? (my|our|the|your) (manager|boss|director|supervisor|team|colleague|colleagues|staff|owner|chef|doctor|lawyer|lawyers) (will|would|must) be (absolutely|so|just)? (thrilled|delighted|overjoyed|ecstatic)',
    '(i am|we are)? not sure what (exactly)? you (want|expect|would like|think) (me|us) (to|can|could|should) (do|say)',
    '(i|we) (heard|understood|read) you (perfectly well)? the first time',
    '^ (and|so|but|now)? believe it or not (i|we) (do)? (have|also have|are)',
  ],
  except: ['(not|never) (want|mean) to (complain|fuss)'],
  suggestions: [
    { sentence: 'I want to get this right for you.' },
    { sentence: 'What I can do is [what is possible].' },
  ],
  flags: [
    '[If you spent half as much time reading as you do] writing, we would be done.',
    '[The only scandal here is your] tone.',
    '[You do seem to enjoy complaining].',
    '[Shouting at my staff will not] move the queue.',
    '[Try being nice] for once.',
    'For that price, [what did you expect for] a sofa?',
    '[Our director has better things to do than] read this.',
    '[I am not sure what you want me to do] about rain.',
  ],
  passes: [
    'The only door here is on your left.',
    'Call me if you want to argue it through.',
    'You can complain to the board in writing.',
    'What time did you expect the van?',
    'We are sure the children will be thrilled.',
    'The team has better things to show you in spring.',
  ],
} satisfies Rule;
