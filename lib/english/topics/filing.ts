import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about filing something with an authority.',
  names: ['filing', 'filings', 'submission', 'submissions', 'returns filing'],
  patterns: [
    '({file} (it|this|that|the|my|our|them|for)|{submit}|{lodge}|send (it|them|the accounts|the return) (off|in)|(with|to) (hmrc|companies house|the irs|the tax office|the registry|the court)|(go|goes|get|be|been) (filed|submitted|lodged|in))',
  ],
  flags: ['It must [be submitted] tonight.', 'Please [file the] accounts today.'],
  passes: ['The filter is full.', 'The profile is public.'],
} satisfies Topic;
