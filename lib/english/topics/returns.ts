import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about sending something back.',
  names: ['returns', 'return', 'exchange', 'exchanges', 'returns and exchanges', 'send back', 'faulty goods'],
  isEssential: true,
  patterns: [
    '({return}|{exchange}|{swap}) (it|them|the|this|that|these|those|my|our|an|a|one|for)',
    '({send}|{bring}|{take}|{ship}|{post}) (it|them|the|this|that|these|my|our) ... back',
    '(returns|return label|returns label|return address|exchange|wrong size|changed my mind|does not fit|do not fit|do not want (it|them)|no longer (want|need))',
  ],
  except: [
    '(tax|vat|return) return',
    'return (my|the|your|our) (call|calls|email|emails|message|messages)',
    'many happy returns',
    '(the|my|our|your|a) tax return',
    'exchange (rate|emails|contracts|contact)',
  ],
  flags: [
    'I want to [return the] boots.',
    'Can I [exchange it] for a medium?',
    'How do I [send the jacket back]?',
  ],
  passes: ['Many happy things.', 'On my way home I saw it.'],
} satisfies Topic;
