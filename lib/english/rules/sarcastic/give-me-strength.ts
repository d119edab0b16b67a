import type { Rule } from '@/lib/engine/rule';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears you groan before they hear the answer.',
  patterns: [
    '(god|lord|heaven|heavens|somebody|someone|please)? (give|grant|send) (me|us) (strength|patience)',
    '(for|oh for) (goodness|heaven|heavens|god|gods|pity|pete|christ|christs|crying out loud|the love of) (s)? (sake|god|all that is holy|mike)',
    'for crying out loud',
    '(god|lord|heaven|heavens|saints) (help|save|preserve) (us|me)',
    '(you have (got)? to be|you must be|surely you are|are you|tell me you are) (actually|seriously|bloody)? (kidding|joking|having (a laugh|me on)|winding me up)',
    '^ (oh)? (good grief|good god|dear god|dear lord|my god|jesus|christ|ye gods|honest to god|unbelievable|incredible|priceless|give it a rest|not you again|you again|seriously|really) $',
    '^ (oh|well|and|right|so|here we go)? (great|brilliant|wonderful|fantastic|lovely|marvellous|splendid|super|perfect|terrific|joy|bless)? another (one)? (who|that) (never|does not|did not|can not|could not|thinks|has not|will not|wants)',
    '(i|we) (have|had) (now)? (officially)? (seen|heard) (it all|everything) (now)?',
    '(where|how) do (these|such|you) people (come from|do it|manage)',
    '(words|the mind) (fail|fails|boggles)',
    'you (could not|can not) make (it|this) up',
    '(i|we) (do not|hardly) know whether to laugh or cry',
    '(how many (more)? times|what more) (do|must|have) (i|we) (have to|need to|got to)? (say|tell|explain|repeat|write|spell)',
  ],
  except: ['(thank|thanks|glad) ... (for|that)', '(kidding|joking) (about|when) ... (the|cake|price)'],
  notWith: ['(amazing|congratulations|haha|ha ha|lol|thank you|thanks|well done|delighted|so happy|love it)'],
  suggestions: ['', { sentence: 'Let me help you with this: [the next step].' }],
  flags: [
    '[Give me strength], the form has two boxes.',
    '[For crying out loud], it is on the label.',
    '[You must be joking].',
    '[Oh, another one who never] reads the sign.',
  ],
  passes: [
    'Seriously, this is the best garden on the street.',
    'You must be joking, that is amazing news!',
    'The gym gives me strength.',
    'Here is another one that fits the frame.',
    'Please explain for my sake what the second line means.',
  ],
} satisfies Rule;
