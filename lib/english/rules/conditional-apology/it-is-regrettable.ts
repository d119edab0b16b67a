import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because letters of complaint are answered in these words.
export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'Regret that belongs to nobody does not reach the reader.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(it is|this is|it was) (most|deeply|very)? regrettable that',
    '(it is|this is|it was) (most|deeply|very) unfortunate that',
  ],
  suggestions: ['I am sorry that'],
  flags: ['[It is regrettable that] the cake was late.', '[It is most unfortunate that] you had to stand.'],
  passes: ['I am sorry that the cake was late.', 'Unfortunately the hall is booked on Friday.'],
} satisfies Rule;
