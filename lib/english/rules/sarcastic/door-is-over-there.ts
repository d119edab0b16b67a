import type { Rule } from '@/lib/engine/rule';

const another =
  '(another|anyone|anybody|someone|somebody|a (new|different|better|cheaper|firm|company|supplier|plumber|builder|designer|lawyer|accountant|clinic|dentist|landlord|tutor|garage|school|hotel|shop|provider|place|carrier|agency|vet|agent)|one|elsewhere|people|anywhere)';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader is dared to go, and now has to.',
  patterns: [
    `(good|best of|the best of|the very best of|all the|every bit of|much) luck (in|with|to you)? (in|with|trying to)? (finding|find|getting|get|persuading) ${another}`,
    `(wish|wishing) (you|them|him|her) (all|every|the|much|lots of|plenty of)? (the)? (very)? (best)? (of)? (luck|joy) (in|with|trying to)? (finding|find|getting|persuading) ${another}`,
    'good luck with (them|that lot|your (new|next) (supplier|firm|company|builder|lawyer|landlord|accountant|victim|provider|agency))',
    '(queuing|queueing|lining) (up)? (round|around) the (block|corner)',
    '(i am|we are)? sure (they|others|other firms|other people|somebody|someone|somebody else|our competitors) (are|is|will be) (queuing|queueing|lining|dying|desperate|falling over|delighted|thrilled|only too) (up|to|themselves)',
    '(please|do|just|so|then|by all means|feel free to|you are (free|welcome) to|go ahead and|be my guest and|off you) (go|leave|cancel|switch|walk away|try elsewhere|look elsewhere|shop elsewhere|find (another|someone else|somebody else)) (then|if|and see|see if|we will (not|manage|cope|survive))',
    '(nobody|no one|i am|we are) (is|not)? (stopping|keeping|forcing|begging|holding) you (back|here|to (stay|go|leave))?',
    '(you know where the door|(do not|try not to) let the door (hit|bang)|the door is (over there|that way|behind you|right there|wide open))',
    '(see|find out) (how far|where) (that|it) gets you',
    '(see|do you see|let us see) if (i|we|anyone) (care|cares)',
    '(you|your (custom|business|account)) (will not|would not) (exactly)? be (missed|sorely missed|a (great)? loss)',
    '(no|not a|hardly a|not exactly a) (great|big|huge|real)? loss (to (us|me)|i assure|there|frankly) ',
    '(we|i) (will|shall) (somehow|certainly|surely|just)? (survive|manage|cope|struggle on|muddle through|get by) (perfectly|just|quite)? (well|fine|somehow)? without (you|your (custom|business|order|money|patronage))',
    '(we|i) have (plenty of|enough|hundreds of|dozens of|many) (other)? (customers|clients|tenants|patients|guests|work|families on the list|people waiting) (who|thank you|without you|as it is) ',
    '(go|run|off) (and|to|running)? (to)? (your (lawyer|solicitor|mummy|mother|boss|ombudsman|trading standards)|the (papers|press|ombudsman|newspapers)) (then|if you (like|must|want)|see if|and see)',
  ],
  except: ['luck (in|with)? finding (a|another) (new|bigger|smaller)? (home|house|flat|job|place)'],
  notWith: ['(thank|thanks|sorry|we will miss you|i can recommend|happy to help)'],
  suggestions: [
    { sentence: 'I would be sorry to lose you, and I would like to put this right: [the next step].' },
    {
      sentence:
        'If you decide to leave, I will make the handover easy; before that, I would offer [the alternative].',
    },
  ],
  flags: [
    '[Good luck finding another] roofer in May.',
    'I [wish you the very best of luck in finding someone] cheaper.',
    'If our prices hurt, [nobody is forcing you to stay].',
    '[We will manage perfectly well without you].',
  ],
  passes: [
    'Good luck with the new kiln!',
    'Good luck finding a new home for the piano, and thank you for the years.',
    'The door is locked after eight, so please ring.',
    'You are free to leave at the end of any month; the form is attached.',
    'We will manage without the van on Friday.',
    'I wish you the best of luck in finding a new flat.',
  ],
} satisfies Rule;
