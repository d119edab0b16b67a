import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about coming to where somebody is.',
  names: [
    'home visits',
    'home visit',
    'house calls',
    'site visits',
    'on site visits',
    'site visit',
    'call outs',
    'visits',
    'on site',
    'onsite',
  ],
  patterns: [
    '({come}|{pop}|{drop}|{nip}|{drive}|{swing}|{call}) (out|round|over|by) (to|and|on|for|this|that|tomorrow|today|at|please|sometime)',
    '({come}|{pop}|{nip}|{drive}) (here|up here|down here|to (us|me|mine|ours|my|our|his|her))',
    '({send}|{get}) (us|me)? (someone|somebody|a (doctor|nurse|vet|technician|engineer|carer|midwife|physio|man|person)|the (doctor|nurse|vet|technician|engineer|carer)|one of your) ... (out|round|over|here|to (us|my|our|the)|today|tomorrow)',
    '(visit|visits|see|examine|check) (us|me|him|her|them|at) ... (home|house|site|office|here|flat|premises|farm)',
    '(home|house|site|office|premises|warehouse|shop|store|farm) (visit|visits|call|calls)',
    '(at|to) (my|our|his|her|the|their) (home|house|flat|place|office|offices|premises|site|warehouse|shop|farm|apartment|bedside)',
    '(on site|onsite|too (ill|weak|poorly|frail|unwell) to (come|travel)|housebound|can not (come|get|travel) (in|to|out|down))',
  ],
  flags: [
    'Could the doctor [come out to] us?',
    'We want someone [on site] on Tuesday.',
    'She is [housebound].',
  ],
  passes: ['The outcome was good.', 'Thanks for your email.'],
} satisfies Topic;
