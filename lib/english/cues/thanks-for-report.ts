import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Thanks for a report of something wrong.',
  patterns: [
    '(thank|thanks|grateful|appreciate) ... (flagging|letting (me|us) know|reporting|pointing (it|this|that)? out|raising|telling (me|us)|bringing (it|this|that)|spotting|catching|alerting|the heads up|highlighting)',
    '(well spotted|good catch|good eye|well caught|you caught us|you spotted)',
  ],
  flags: ['[Thank you for flagging] it.', '[Well spotted].'],
  passes: ['Thank you for the cake.', 'Thanks for your order.'],
} satisfies Cue;
