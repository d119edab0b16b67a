import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'Many readers hear “you did not read it”.',
  source: 'Adobe email survey, 2018',
  patterns: [
    '(as)? per (my|our) (last|previous|earlier|prior)? (two|three|four|several|many|last two|previous two|last three|previous three) (<email>|emails|mails|messages|letters|replies)',
    '(as)? per (my|our) (last|previous|earlier|prior|original|below|first) (<email>|one|reply|response)',
    '(as)? per my <email>',
    'as (stated|mentioned|explained|said|written|indicated|outlined) in (my|our) (last|previous|earlier|prior|original|first) (<email>|one|reply|response)',
    '(please)? (refer|see|read|revert) (back)? (to)? (my|our) (last|previous|earlier|prior) (<email>|reply|response)',
  ],
  except: ['with reference to ...  (<email>)'],
  suggestions: ['to recap', 'in short'],
  flags: [
    '[As per my previous two emails], the form is due on Monday.',
    '[Per my last email], the gate code changed on Monday.',
    '[As per my previous message], we need the passport scan.',
    '[As mentioned in my last e-mail], the hall is booked.',
  ],
  passes: [
    'My last email had the wrong attachment, here is the right one.',
    'The rate is 40 pounds per night.',
    'As per the contract, the deposit is due in May.',
  ],
} satisfies Rule;
