import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about something done before the day is over.',
  names: [
    'same day orders',
    'same day order',
    'same day service',
    'same day work',
    'same day delivery',
    'same day appointments',
    'same day',
    'rush',
    'rush jobs',
    'urgent jobs',
    'next day',
    'express',
    'short notice',
    'rush orders',
    'emergency',
  ],
  patterns: [
    '(today|tonight|this (morning|afternoon|evening)|same day|by (noon|lunch|lunchtime|midday|midnight|tonight|today|tea time|cob|eod|close|the end of (the day|today)|end of (day|play|business))|within the hour|in (the next|an|one|two|half an|a couple of) (hour|hours)|straight away|right away|right now|immediately|at once|(before|by) <number> (today|tonight|this afternoon)|rush|last minute)',
  ],
  except: [
    'today i',
    'how are you today',
    '(wrote|sent|received|got|came|arrived|heard|saw|spoke|signed|told|called|paid|was) ... (today|this morning)',
    '(today|this morning) (i|we|and|the|you|it)',
  ],
  flags: ['It has to be filed [today].', 'We need it [by close], please.'],
  passes: ['I filed it yesterday.', 'How was your day?'],
} satisfies Topic;
