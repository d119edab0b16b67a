import type { Cue } from '@/lib/engine/rule';

const towards = '(at|by|before|until|till|around|about|after|from|for)';
/** What follows an hour that stands for itself; anything else is what there are so many of. */
const goesOn =
  '(on|today|tomorrow|tonight|this|that|and|to|or|sharp|with|when|if|so|for|the|in|at|by|i|we|you|he|she|it|they|your|our|my|then|please|because|as|but|latest|prompt|exactly|onwards|<weekday>)';

export default {
  says: 'Names a time that one can plan with.',
  patterns: [
    '<weekday> (morning|afternoon|evening|night|lunchtime)?',
    '(on|this|next|by|until|before) (sat|sun)',
    '(today|tonight|tomorrow|tmrw|tomoz|tmr)',
    '(this|tomorrow) (morning|afternoon|evening|lunchtime|week end|weekend)',
    '(noon|midday|midnight|lunchtime|overnight|eod|cob|eob)',
    '(by|before|over|after|at) (lunch|dinner|breakfast|close|closing|dawn|dusk)',
    'first thing',
    '(by|before|at|till|until) (the)? (end|close|start|beginning) of (the|this|next)? (day|week|month|business|play|working day|shift|afternoon|morning)',
    '(end of|close of) (the)? (day|business|play)',
    '<day-number> (of)? <month>',
    '<month-day> (of)? <month>',
    '<month> (the)? (<month-day>|<day-number>)',
    '(the|on|by|until|till|before|from) <month-day>',
    '<clock>',
    '<hour> (am|pm|a m|p m|oclock|o clock)',
    '(half past|quarter past|quarter to|half) <hour>',
    '<hour> <minute> (am|pm|a m|p m)?',
    `${towards} <hour> $`,
    `[${towards} <hour>] ${goesOn}`,
    '(between)? <hour> (and|to) <hour> (today|tomorrow|tonight|on|am|pm)',
    'between <hour> and <hour>',
    '(within|in|inside|under) (the (next|hour))? (<how-many>)? (working|business|clear|full)? (minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|fortnight|month)',
    '(within|in) (the)? (half hour|hour)',
    '<how-many> (working|business|clear|full)? (minutes|hours|days|weeks) (from|later|after|at the latest|at most)',
    '<how-many> (working|business) (days|hours)',
    'every (hour|morning|evening|day|two hours|half hour|afternoon|<weekday>)',
    '(by|before|at) (the)? (weekend|month end|christmas|easter)',
  ],
  except: [
    '(a|every other|each|any|most|some|last|hardly any) <weekday>',
    '<month-day> (time|party|floor|attempt|option|page|row|line|one|person|street|avenue|class|birthday|anniversary|edition|century|version|round|item|point|question)',
    '(at|for|about|around|by) one (of|point|time|stage|in|who|that|thing|is|another)',
    'in (the|a) (day|minute|week|month|hour)',
    '(may|march) (i|we|you|be|have|not|also|it)',
    'from one',
    'since (about|around|early|late|last|at)? (<weekday>|<hour>|<clock>|<month>|<month-day>|today|this|the|first)',
  ],
  flags: [
    'The plumber comes on [Tuesday morning].',
    'You will have the plans [by end of play].',
    'I ring you [at 10] with the figures.',
    'The invoice is due on [3 June].',
    'It is yours [within two working days].',
  ],
  passes: [
    'The shop is busiest on a Friday.',
    'We will write soon.',
    'This is the 3rd time.',
    'It was one of those days in a month of them.',
    'I will do it when I get a minute.',
  ],
} satisfies Cue;
