import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader wants to know what happens now, and hears a door closing.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(i|we|our team|my team|our staff|my colleagues) (did|have done|has done|did absolutely) (absolutely|literally)? nothing wrong',
    '(is|was|are|were) (really|simply|certainly|definitely|clearly)? (not|in no way|hardly) (our|my) (fault|mistake|doing|error|failure)',
    '(is|was) no fault of (ours|mine|our own|my own)',
    '(has|have|had) nothing (whatsoever)? to do with (us|me|our (team|side|service|company|work))',
    '(i|we) (am|are|was|were) (really|simply|clearly|certainly|in no way)? not (to blame|at fault|in the wrong|responsible for (this|that|your (problem|problems|mistake|situation|delay|confusion)|what you))',
    '(i|we) (can not|can hardly|could not|will not|should not) be (blamed|held (responsible|accountable|to account)) (for)?',
    '(do not|stop) (blame|blaming) (me|us|our|my)',
    '(you can not|you should not|how can you) blame (me|us)',
    'not because of (us|me|anything we|anything i)',
    '(there is|there was) (absolutely)? nothing wrong with (our|my)',
    'everything (is|was) (fine|correct|perfect|in order|working) (on|at|from) (our|my) (end|side)',
    '(our|my) hands (are|were) (clean|tied)',
    'in (my|our) (own)? (defence|defense)',
    '(we|i|our team) did everything (we|i|it)? (could|right|correctly|on our (end|side)|by the book|as agreed|that was asked|we were asked)',
    '(followed|worked to|stuck to) ... (process|procedure|contract|brief|instructions) to the letter',
  ],
  except: [
    '(hotel|company|management|museum|operator|airline) ... held responsible',
    '(we|i|they) did everything (we|i|they) could to (save|find|help)',
  ],
  suggestions: [
    { sentence: 'I will look into what happened and tell you by [day and time].' },
    { sentence: 'Here is what I can do about it: [the next step].' },
  ],
  flags: [
    '[We did nothing wrong].',
    'The late van [was not our fault].',
    'The noise [has nothing to do with us].',
    '[Stop blaming us].',
  ],
  passes: [
    'It was our fault, and the new part leaves today.',
    'The fault is not in our cable but in the socket, and I have booked an electrician.',
    'There is nothing wrong with the boiler, you can switch it on.',
    'Who is responsible for the keys this week?',
  ],
} satisfies Rule;
