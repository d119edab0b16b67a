import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says who decides.',
  patterns: [
    '(has|have) the (final|last|casting) (say|word|vote)',
    '(is|am) in charge',
    '(signs|sign) (everything|all|things|it all|that|them) off',
    '(decides|decide) (everything|on (this|that|it|these)|about (this|that|it)|these things|here)',
    '(she|he|they|i|who|which|that|we|you|it) (also|always|now|just|alone|therefore|actually|still)? (decides|decide|has the (final|last|casting) (say|word|vote|call)|have the (final|last|casting) (say|word|vote|call)|has (final|the) (say|authority)|is in charge|am in charge|is leading|leads on|am leading|is the (boss|owner|decision maker|lead|client|budget holder|project lead|one who decides)|am the (boss|owner|decision maker|lead|budget holder|project lead|one who decides)|signs off|signs (things|everything|it) off|signs the|holds the (budget|purse)|hold the (budget|purse)|calls the shots|call the shots|runs the (company|project|budget|show|firm|business)|run the (company|project|budget|show|firm|business)|makes the (decision|decisions|call)|make the (decision|decisions|call)|owns it|own it|owns the)',
    '(my|her|his|their|our) (call|decision|choice|project|budget|company) (to make)?',
    '(is|are) (leading|in charge|the decision maker|the lead|the one who decides|our decision maker|on the (board|steering group|committee)) (on|of)?',
    '(final|last|casting) (say|word|vote|decision) (is|rests|lies|belongs) (with)?',
    '(rests|lies|sits) with (her|him|me|us|them|the)',
    '(is|am|as) (the|our|a|your)? (managing director|chief executive|ceo|owner|founder|head teacher|headteacher|chair of|chairman|chairwoman|budget holder|project lead|project owner|account owner|finance director|director of)',
    '(signed|approved|authorised|authorized) (it|this|that|them)? (off)? (by|this morning|today|yesterday)',
    '(take|takes) (instructions|direction|orders|your lead) (only)? from (her|him|me|us|the)',
    'only (listen to|take orders from|answer to) (me|her|him|us)',
  ],
  except: [
    '(who|whose|which of (us|them)|how) (on earth)? (decides|decide|is in charge|has the (final|last)|call|word|say|calls the shots)',
    '(no idea|not sure|unclear|unsure|do not know) (who|whose)',
    'not (my|her|his|their|our) (call|decision|choice)',
    '(can|could|may) not (decide|sign off|make the (decision|call))',
  ],
  flags: [
    '[She has the final say].',
    'It is [my call].',
    'Tom [is leading on] this.',
    'Ana [is the budget holder].',
  ],
  passes: ['I have no idea who decides.', 'It is not my call.', 'Who is in charge here?'],
} satisfies Cue;
