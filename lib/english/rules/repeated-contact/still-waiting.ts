import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'specific-time',
  severity: 'warning',
  message: 'They have waited for word longer than they can make sense of.',
  patterns: [
    '(still|yet) (waiting|no (reply|answer|response|word|refund|sign|news|update|delivery|parcel|solution|progress)|nothing|not (heard|received|had|fixed|resolved|arrived|working|done|sorted|replied|answered|been))',
    '(am|are|is|have been|been) still (waiting|chasing|without)',
    '(nobody|no one|no body|not one person) (has)? (even)? (ever)? (bothered|replied|answered|called|rang|responded|come back|came back|got back|gets back|calls|replies|answers|picks up|knows|cares|contacted|turned up|showed up)',
    '(have|has) (heard|had|received) (nothing|no (reply|answer|response|word)|not a word)',
    '(days|weeks|months|hours) (and|later) (still|nothing|no one|nobody)',
    '(ignored|ignoring) (me|us|my|our|all my|all our|every)',
    '(been)? waiting (for)? (over|more than|nearly|almost|now|about)? (a|an|two|three|four|five|six|several|many|10|12|14|20|30) (whole|full|long)? (days|weeks|months|hours|week|month|year|day)',
    '(i|we|he|she) still (do not have|can not (log|use|access|get|open|reach)|(have|has) not (had|got|received|heard|seen|been))',
    'still not (here|there|working|fixed|resolved|ready|done|available|possible|arrived|delivered|received|clear|solved|repaired|online|been|answered|paid)',
    '(broken|broke|down|failed|fails|crashed|crashes|leaking|leaks|late|wrong|missing|stopped|dead|out of order|happened|happening|cancelled|canceled|delayed|unavailable) (yet)? again',
    '(can|could|would|will) (someone|somebody|anyone|anybody|you) (please)? finally',
  ],
  except: [
    'still waiting (on|for) (dvla|hmrc|customs|the (bank|council|courier|court|dvla|architect|landlord|surveyor|post|hospital|insurers|insurance|vendor|printers))',
    '(fence|panel|tree|wind|pressure|price|prices|temperature|blood pressure|swelling) ... down again',
    '(still|yet) (not|nothing|waiting) ... (your convenience|no rush|no hurry)',
  ],
  flags: [
    'It is June and we [are still waiting] for the certificate.',
    '[Nobody has replied] to any of this.',
    'You have [ignored my] letters since Easter.',
    'I have [been waiting for three weeks].',
  ],
  passes: [
    'Is the waiting room on the first floor?',
    'The museum is still open on Mondays.',
    'Nobody else needs a parking space.',
    'We can wait until the paint is dry, no rush.',
  ],
} satisfies Rule;
