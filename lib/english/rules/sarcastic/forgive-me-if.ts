import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The politeness is not meant, and the reader hears that their feelings are a nuisance.',
  patterns: [
    '(you will (have to)?|please|do|so|but|i trust you will|you must|perhaps you will|kindly) (forgive|excuse|pardon) (me|us) (if|for) (i|we|my|our|not|having|being)? (am|are|do|is|can|fail|failing|not|have|did)? (not|to)? (exactly|really|quite|overly|terribly)? (jump|jumping|dance|dancing|weep|weeping|cry|crying|care|share|drop|dropping|rush|rushing|believe|take|find|laugh|feel|lose|moved|impressed|heartbroken|devastated|sympathetic|convinced|sorry|thrilled|delighted|overjoyed|anticipating|reading|knowing|guessing|working|having|being|eating|sleeping|living)',
    'you will (have to)? (forgive|excuse|pardon) (me|us) if (your|i|we|my)',
    '(do|does|did|will) not (exactly|really|quite)? (keep|kept) (me|us) (up|awake) (at night|nights)?',
    '(excuse|pardon|forgive) (me|us) (for|while) (i|we|having|trying|doing|thinking|wanting|daring|sleeping|eating|being) (weep|cry|laugh|a (life|family|lunch|job)|to (do|help|earn|run)|my (job|best)|our (job|best)|human|get|dare|asking)',
    '(how|so) (awful|terrible|dreadful|tragic|ghastly|traumatic|unfair|cruel|heartbreaking|devastating) (that|this|it)? (must (be|have been))? for you $',
    '(what|oh what|such) (a)? (tragedy|catastrophe|calamity|ordeal|hardship|nightmare|disaster) (for you|that must|it must|i am sure|you must) ',
    '(i|we) (am|are) (sure|certain) (the|your|that the) (world|sky|children|earth) (will|is) (not)? (end|ending|stop|fall|survive)',
    '(call|alert|ring|phone|notify|someone call|somebody call) (the)? (police|newspapers|press|army|ambulance|coastguard|fire brigade|united nations|hague)  (then|at once|immediately)? $',
    '(shall|should|do|must|would you like) (i|we|me|us) (to|also)? (hold your hand|tuck you in|wipe your|tie your|chew it|draw (you)? a picture|do your (job|shopping|washing|homework))',
    '(perhaps|maybe) (i|we) (could|should|can) (also)? (hold your hand|wipe your|tie your|tuck you in|draw you a picture)',
  ],
  notWith: ['(thank|thanks|<owning>)'],
  except: ['(have to)? (forgive|excuse|pardon) (me|us) (if|for) (my|i am (late|on|in)|we are (late|on|in))'],
  suggestions: [
    { sentence: 'I can see that this matters to you, and here is what I can do: [the next step].' },
    { sentence: 'What I can do is [the next step].' },
  ],
  flags: [
    '[You will forgive me if I do not weep] over a napkin.',
    'One late tram [does not exactly keep me awake at night].',
    '[Shall I hold your hand] while you fill in the form?',
  ],
  passes: [
    'Please excuse me for a moment while I fetch the file.',
    'I do not want this to keep you awake at night, so I will ring you today.',
    'You will have to forgive my typing, I am on the train.',
    'Shall I draw up a plan for the second floor?',
  ],
} satisfies Rule;
