import type { Cue } from '@/lib/engine/rule';

const day =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|weekdays|weekday)';

export default {
  says: 'Says when the writer’s team works.',
  patterns: [
    '(our|the|office|opening|working|business|normal|usual|core|my) (office|opening|working|business|support|service)? hours (are|is|run|being)',
    `(we|office|i|team|desk|practice|surgery|shop|studio) (are|is|am|will be) (now|currently|only|closed|open|shut|back|in|out)? (closed|open|shut|back|in the office|away|answered|available|here|out of the office|at (my|our) desks) ... (${day}|tomorrow|until|from|today|now|for|at|on)`,
    `(we|i|our team|office) (only|work|open|reopen|answer|reply|read) ... (${day}|in office hours|during office hours|working hours|on weekdays|in hours|business hours)`,
    '(in|during|within|outside|outside of|out of) (our|office|working|business|normal|my|opening) (office|working|business|opening)? hours',
    '(do|does) not (work|answer|reply|read mail|read email|check (mail|email|messages)|monitor) ... (weekend|weekends|evening|evenings|night|saturday|saturdays|sunday|sundays|fridays|out of hours|after)',
  ],
  flags: [
    'Thank you; [our hours are] 9 to 5.',
    '[We are back in the office on Monday at] 8.',
    '[We answer mail on weekdays].',
    'We look at it [in office hours].',
  ],
  passes: [
    'The hours flew by.',
    'We are happy to help on Monday.',
    'It took three hours.',
    'Sorry for the late hour.',
  ],
} satisfies Cue;
