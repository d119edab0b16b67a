import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears that the request was absurd, and that you enjoyed saying so.',
  patterns: [
    '(i|we) (will|shall|can|could|would|might)? (just|simply|gladly|happily|then|have to|need to|go and)? <miracle>',
    '(shall|should|do you want me to|do you want us to|would you like me to|would you like us to|want me to|want us to|expect me to|expect us to|expecting me to|expecting us to|let me (just)?) (i|we)? (also|just|simply|perhaps|then|please)? <miracle>',
    '(while|since|once) (i am|we are) (at it)? <miracle>',
    '(an|a) (eighth|extra|ninth|additional|25th|26th|spare) (day|hour|month) (to|in|into|of) (the|this|my|our|every) (week|day|year)',
    '(magic|crystal|time) (wand|ball|machine) (is|was|has) (in|at|being|broken|on|out|gone|currently|still|sadly)',
    '(shall|should|do you want me to|do you want us to|would you like me to|would you like us to|want me to|want us to) (i|we)? (also|perhaps|then)? ... (on a (silver)? (platter|plate|tray)|on bended knee|on (my|our) knees|with a (bow|ribbon|cherry) on|in gold leaf|on a velvet cushion|the moon|the red carpet)',
    '(shall|should|do you want me to|do you want us to|would you like me to|would you like us to|want me to|want us to) (i|we)? (also|perhaps|then|come and)? (hold your hand|wipe your|tuck you in|spoon feed|spoonfeed|cut up your|wash your car|walk your dog|make you a sandwich|fetch your slippers|peel you a|do your job|chew it|read it (out|aloud) to you|think for you|polish your shoes|fan you)',
    '(anything|is there anything|what) else (you would like|you want|you need|i can do|we can do|i should|i could|shall i)? ... while (i am|we are) (at it|on (my|our) knees|down here|bending|performing)',
    '(your|would you like my|want my|have my) (firstborn|first born|left kidney|right arm|kidney|soul) (as well|too|while|with that)',
    '(for|because) (i|we) (am|are) (clearly|obviously|apparently)? (made of (money|time)|a magician|magicians|superhuman|wizards|a wizard)',
    '(i|we) (will|shall) (just|simply) (not sleep|give up (sleep|sleeping|eating)|stop (sleeping|eating|breathing)|skip sleep|cancel christmas|do without sleep)',
    '(sure|of course|certainly|absolutely) who needs (sleep|weekends|a weekend|lunch|evenings|holidays|a life|testing|quality|a plan|planning)',
    'who needs (sleep|weekends|evenings|holidays|testing|a plan|planning|manners|deadlines) (anyway|right|when)?',
    'your wish is (my|our) command',
    '(at|on) your (every)? (beck and call|every whim)',
  ],
  except: ['(can not|could not|not able to|unable to|not) <miracle>', '{be} at your beck'],
  suggestions: [
    { sentence: 'That is more than I can do by [day]; what I can do is [the alternative].' },
    { sentence: 'To fit this in, something else has to move: [the options].' },
  ],
  flags: [
    '[Shall I also turn back time] for the caterer?',
    'For the new plan [we will simply wave a magic wand].',
    '[Sure, who needs sleep] when there is a banner to redo.',
  ],
  passes: [
    'We cannot turn back time, but we can reprint the menu.',
    'Shall I also send the second drawing?',
    'Would you like us to bring the cake in at nine?',
    'The museum has a time machine on the second floor.',
  ],
} satisfies Rule;
