import type { Rule } from '@/lib/engine/rule';

/** What people call themselves who think that others count for more. */
const smallRole =
  '(admin|administrator|intern|trainee|assistant|temp|receptionist|junior|apprentice|stand in|newbie|new (boy|girl|one|starter|person)|cover|clerk|agent|messenger|middleman|go between|secretary|typist|cashier|part timer|volunteer|student|caretaker|porter|waiter|waitress|driver|nurse|cog|weekend (person|staff|temp)|support (agent|person)|front desk|web desk|desk|phone (person|operator)|person (who answers|on the|at the)|one who (answers|types|sends|passes|takes|opens))';

// Seldom fires on the labelled data; kept because juniors write it so often.
export default {
  judges: 'draft',
  practice: 'expert',
  severity: 'info',
  message: 'This makes the writer small, and the reader look for someone else.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    `i am (really|actually|sorry)? (just|only|merely) (a|an|the|one of the|your) ... ${smallRole}`,
    'i am (just|only|merely) (on|at|in) (the)? (front|first line|web|help|service|enquiry|night|late|weekend|reception)? (desk|reception|phones|phone|till|switchboard|counter|chat|telephones|door)',
    'i am (just|only|merely) (filling in|standing in|covering|helping out|minding|looking after|holding the fort|temping|here (for|on|until|two|three|part))',
    'i am (still|just|only|fairly|pretty|quite|very|rather|relatively|so)? new (here|to (this|the (job|team|role|company|desk))|at this|in (this|the) (job|role|team)) (so|and i|myself|i am afraid|sorry)',
    '(i|we) (only|just|merely) (answer|post|do|type|print|pass on|forward|take|open|send|enter|follow|file|copy|relay|hand out) (the (phone|phones|calls|post|emails|mail|messages|orders|forms)|what (i|we) (am|are|get)|whatever|things on|messages)',
    '(i|we) (kind of|sort of|really)? (only|just|merely) (do|handle|look after|deal with) the (rota|post|phones|filing|booking|bookings|invoices|diary|emails|typing|paperwork|front desk|admin|tickets|website)',
    '(i|we) (only|just|merely) (do|post|type|send|pass on|follow|say|read out|print) what (i|we) (am|are) (told|given|sent|shown|asked)',
    'i am (not|hardly|probably not) (really|quite|exactly|actually)? the (right|best) (person|one) (to (ask|say|tell|answer|help)|for (this|that))',
  ],
  suggestions: [{ sentence: 'I will find out and write to you by [day and time].' }],
  flags: [
    '[I am only the office admin].',
    'Sorry, [I am just a trainee] here.',
    '[I am only on the front desk].',
    '[I am just filling in] for Ola.',
    '[I just post what I am given].',
  ],
  passes: [
    'I am the assistant who booked your room.',
    'I am just finishing the plan for the receptionists.',
    'I am on the front desk until six, so call any time.',
    'I am covering for Ola this week and have your file in front of me.',
    'I am new here and glad to meet you.',
  ],
} satisfies Rule;
