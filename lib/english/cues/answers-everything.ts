import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says where all the answers are, or when they come.',
  patterns: [
    '(answer|answers|answered|replies|responses|comments) (are|is|to (all|each|your|the|both|them))? (of)? (your|the|these|them|questions|points)? ... (below|attached|inline|in line|in red|in blue|in bold|enclosed|underneath|next to|beneath|in the (attached|document|sheet|file))',
    '(see|find) (my|the|our)? (answers|replies|responses|comments|notes)',
    '(in order|in turn|one by one|taking (them|your questions|these) (in)?)',
    '(rest|other (two|three|one|ones|question|questions|points)|others|remaining (two|three|questions|points)|both (of (them|these)|questions|points)|all (of (them|these|those|it)|three|four|five|your questions|the questions)|each (of (them|these))|your (other|questions)|these (questions|points)) ... (by|on|tomorrow|this afternoon|this evening|this morning|today|at|within|before|<weekday>)',
    '(yes|no|that is|correct|fine) (to|on) (the first (two|three|four)|both|all|each|all three|the lot|everything|all counts)',
    '(both|all) (yes|fine|ok|okay|no problem|possible|included|correct|true)',
  ],
  flags: ['My [answers are below].', '[Yes to both].', 'The [other two I will answer by Friday].'],
  passes: ['Thank you for your questions.', 'I have an answer for the first one.'],
} satisfies Cue;
