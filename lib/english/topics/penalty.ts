import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a fine or interest that somebody else charged.',
  names: ['penalty', 'penalties', 'fine', 'interest', 'late filing penalty', 'surcharge'],
  patterns: ['(penalty|penalties|fine|fines|interest|late filing|surcharge|parking ticket)'],
  except: [
    '(is|are|am|all|be|just|perfectly|absolutely|quite|looks|works|feel|feeling|sounds|seems|was|were|also|it) fine',
    'fine (by|with|for|to|print|thanks|thank|day|job|weather|art|dining)',
    '(of|in|an|your|with|lost|great|any|my|our|no|conflict of) interest (in|to)?',
  ],
  flags: ['Will you pay the [penalty]?', 'There is [interest] on top, who covers it?'],
  passes: ['That is fine with me.', 'We have lost interest in the plan.'],
} satisfies Topic;
